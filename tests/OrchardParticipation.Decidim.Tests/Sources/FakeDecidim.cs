using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace OrchardParticipation.Decidim.Tests.Sources;

/// <summary>The API of a Decidim site on a port of this machine: one process with a component of proposals and one of meetings.</summary>
internal sealed class FakeDecidim : IAsyncDisposable
{
    public const string Slug = "award2023";

    private static readonly Dictionary<string, string> _older = new()
    {
        ["ParticipatoryProcess"] = "id slug title subtitle steps categories components bannerImage",
        ["ParticipatoryProcessStep"] = "id title description callToActionPath",
        ["Category"] = "id name",
        ["Proposal"] = "id title body reference state category scope voteCount endorsementsCount versions attachments",
        ["Attachment"] = "url type thumbnail",
        ["LocalizedString"] = "locale text",
    };

    private static readonly Dictionary<string, string> _newer = new()
    {
        ["ParticipatoryProcess"] = "id slug title subtitle steps taxonomies components",
        ["ParticipatoryProcessStep"] = "id title description callToActionPath",
        ["Proposal"] = "id title body reference state taxonomies likesCount withdrawn versions attachments",
        ["Attachment"] = "title description url type thumbnail",
        ["LocalizedString"] = "locale text machineTranslated",
    };

    // Fields that only one generation has, for a site that does not tell what it has.
    private static readonly (string Type, string Field)[] _told = [("Proposal", "category"), ("Proposal", "scope"), ("Proposal", "taxonomies"), ("Proposal", "endorsementsCount"), ("Proposal", "likesCount"), ("Proposal", "voteCount"), ("Proposal", "withdrawn")];

    private readonly WebApplication _app;

    private FakeDecidim(WebApplication app) => _app = app;

    public int Proposals { get; set; } = 7;

    public bool IsNewer { get; set; }

    public bool TellsSchema { get; set; } = true;

    /// <summary>More proposals in one answer cost too much.</summary>
    public int Affordable { get; set; } = 50;

    /// <summary>Answers in the place of the API, if it returns true. It gets the number of the request, from 1.</summary>
    public Func<HttpContext, int, Task<bool>>? Instead { get; set; }

    /// <summary>What was asked: <c>schema</c>, <c>list</c>, a slug, or a component with its cursor and the size of the page.</summary>
    public ConcurrentQueue<string> Asked { get; } = [];

    public ConcurrentQueue<string> Questions { get; } = [];

    public Uri Address => new(_app.Urls.Single());

    public string Site => Address.AbsoluteUri;

    public static async Task<FakeDecidim> StartAsync()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var decidim = new FakeDecidim(app);
        var requests = 0;
        app.Run(async context =>
        {
            var number = Interlocked.Increment(ref requests);
            if (decidim.Instead is { } instead && await instead(context, number))
            {
                return;
            }

            await decidim.AnswerAsync(context);
        });
        await app.StartAsync();
        return decidim;
    }

    public static Task JsonAsync(HttpContext context, string json)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(json);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    public static string Cursor(int offset) => Convert.ToBase64String(Encoding.ASCII.GetBytes(offset.ToString(CultureInfo.InvariantCulture))).TrimEnd('=');

    private async Task AnswerAsync(HttpContext context)
    {
        if (context.Request.Method != HttpMethods.Post || context.Request.Path != "/api")
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        var question = (await JsonNode.ParseAsync(context.Request.Body))!;
        var (query, variables) = ((string)question["query"]!, question["variables"]!);
        Questions.Enqueue(query);
        await JsonAsync(context, Answer(query, variables).ToJsonString());
    }

    private JsonObject Answer(string query, JsonNode variables)
    {
        var fields = IsNewer ? _newer : _older;
        if (query.Contains("__type(", StringComparison.Ordinal))
        {
            Asked.Enqueue("schema");
            return TellsSchema ? Schema(query, fields) : new JsonObject { ["errors"] = Errors("Introspection is off") };
        }

        if (query.Contains("participatoryProcesses", StringComparison.Ordinal))
        {
            Asked.Enqueue("list");
            return Data("participatoryProcesses", new JsonArray(null, new JsonObject { ["id"] = "12", ["slug"] = Slug }));
        }

        if (query.Contains("participatoryProcess(", StringComparison.Ordinal))
        {
            Asked.Enqueue((string)variables["slug"]!);
            return Data("participatoryProcess", (string)variables["slug"]! == Slug ? Process() : null);
        }

        var unknown = _told.Where(told => query.Contains($" {told.Field} ", StringComparison.Ordinal) && !fields[told.Type].Split(' ').Contains(told.Field)).ToList();
        if (unknown.Count > 0)
        {
            return new JsonObject { ["errors"] = new JsonArray([.. unknown.Select(told => Error($"Field '{told.Field}' doesn't exist on type '{told.Type}'", new JsonObject { ["code"] = "undefinedField", ["typeName"] = told.Type, ["fieldName"] = told.Field }))]) };
        }

        var (first, after) = ((int)variables["first"]!, (string?)variables["after"]);
        Asked.Enqueue($"{variables["id"]} {after ?? "-"} {first}");
        return first > Affordable
            ? new JsonObject { ["errors"] = Errors("Query has complexity of 9999, which exceeds max complexity of 5000") }
            : Data("component", Page(after is null ? 0 : Offset(after), first));
    }

    private static JsonObject Process() => new()
    {
        ["__typename"] = "ParticipatoryProcess",
        ["id"] = "12",
        ["slug"] = Slug,
        ["components"] = new JsonArray(new JsonObject { ["__typename"] = "Proposals", ["id"] = "277" }, new JsonObject { ["__typename"] = "Meetings", ["id"] = "278" }),
    };

    private JsonObject Page(int offset, int first) => new()
    {
        ["__typename"] = "Proposals",
        ["id"] = "277",
        ["proposals"] = new JsonObject
        {
            ["pageInfo"] = new JsonObject { ["hasNextPage"] = offset + first < Proposals, ["endCursor"] = Cursor(Math.Min(offset + first, Proposals)) },
            ["edges"] = new JsonArray([.. Enumerable.Range(offset + 1, Math.Max(0, Math.Min(first, Proposals - offset))).Select(id => new JsonObject { ["node"] = Proposal(id) })]),
        },
    };

    private static JsonObject Proposal(int id) => new()
    {
        ["__typename"] = "Proposal",
        ["id"] = id.ToString(CultureInfo.InvariantCulture),
        ["title"] = new JsonObject { ["translations"] = new JsonArray(new JsonObject { ["locale"] = "en", ["text"] = $"Practice {id}" }) },
    };

    private static JsonObject Schema(string query, Dictionary<string, string> fields)
    {
        var types = new JsonObject();
        foreach (var (type, names) in fields)
        {
            var alias = query[..query.IndexOf($": __type(name: \"{type}\")", StringComparison.Ordinal)].Split(' ')[^1];
            types[alias] = new JsonObject { ["fields"] = new JsonArray([.. names.Split(' ').Select(name => new JsonObject { ["name"] = name })]) };
        }

        return new JsonObject { ["data"] = types };
    }

    private static int Offset(string cursor) => int.Parse(Encoding.ASCII.GetString(Convert.FromBase64String(cursor.PadRight((cursor.Length + 3) / 4 * 4, '='))), CultureInfo.InvariantCulture);

    private static JsonObject Data(string name, JsonNode? value) => new() { ["data"] = new JsonObject { [name] = value } };

    private static JsonArray Errors(string message) => [Error(message, null)];

    private static JsonObject Error(string message, JsonObject? extensions) => new() { ["message"] = message, ["extensions"] = extensions };
}
