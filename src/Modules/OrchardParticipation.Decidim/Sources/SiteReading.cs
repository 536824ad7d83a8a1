using System.Globalization;
using System.Text.Json.Nodes;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Sources;

/// <summary>One way through a site: its schema, its processes, the pages of their components.</summary>
internal sealed class SiteReading
{
    private const string SchemaName = "schema.json";
    private const string ListName = "list.json";
    private const int MostSchemaLessons = 10;
    private const int MostPageSize = 50;

    private readonly DecidimAddress _address;
    private readonly AnswerFolder _folder;
    private readonly SourceOptions _options;
    private readonly PatientClient _client;
    private readonly IProgress<DownloadProgress>? _progress;

    private ApiSchema _schema = new([]);
    private DownloadProgress _so = new(null, 0, 0);
    private int _pageSize;

    public SiteReading(DecidimAddress address, AnswerFolder folder, HttpClient http, SourceOptions options, TimeProvider time, IProgress<DownloadProgress>? progress)
    {
        (_address, _folder, _options, _progress, _pageSize) = (address, folder, options, progress, Math.Clamp(options.PageSize, 1, MostPageSize));
        _client = new PatientClient(new SourceClient(http, options, address.Api), options, time, pause => progress?.Report(_so with { Waiting = pause }));
    }

    public async Task ReadAsync(CancellationToken cancellationToken)
    {
        _schema = new ApiSchema(_folder.Find(SchemaName) ?? await AskAndSaveAsync(SchemaName, ApiSchema.Query, cancellationToken));
        foreach (var slug in await SlugsAsync(cancellationToken))
        {
            Report(_so with { Process = slug });
            foreach (var component in await ComponentsAsync(slug, cancellationToken))
            {
                await PagesAsync(component, cancellationToken);
            }
        }
    }

    private async Task<IReadOnlyList<string>> SlugsAsync(CancellationToken cancellationToken)
    {
        if (_address.Slugs.Count > 0)
        {
            return _address.Slugs;
        }

        var answer = _folder.Find(ListName) ?? await AskAndSaveAsync(ListName, DecidimQueries.List, cancellationToken);
        var processes = Data(answer)?["participatoryProcesses"] as JsonArray ?? throw Refusal(answer);
        return [.. processes.OfType<JsonObject>().Select(process => SafeSlug(process["slug"])).Distinct(StringComparer.Ordinal)];
    }

    private async Task<IReadOnlyList<string>> ComponentsAsync(string slug, CancellationToken cancellationToken)
    {
        var name = AnswerFolder.ProcessName(slug);
        var answer = _folder.Find(name);
        if (answer is null)
        {
            var came = await AskKnownFieldsAsync(queries => queries.Process, () => new JsonObject { ["slug"] = slug }, cancellationToken);
            answer = came.Content;
            if (Data(answer)?["participatoryProcess"] is not JsonObject)
            {
                throw answer["errors"] is null ? new SourceException(SourceFailure.UnknownProcess, slug) : Refusal(answer);
            }

            _folder.Save(name, came.Bytes);
        }

        var components = (Data(answer)?["participatoryProcess"] as JsonObject)?["components"] as JsonArray ?? [];
        return
        [
            .. components.OfType<JsonObject>()
                .Where(component => string.Equals(component["__typename"]?.ToString(), ComponentRecord.Proposals, StringComparison.OrdinalIgnoreCase))
                .Select(component => SafeId(component["id"])),
        ];
    }

    private async Task PagesAsync(string component, CancellationToken cancellationToken)
    {
        var cursors = new HashSet<string>(StringComparer.Ordinal);
        string? after = null;
        for (var number = 1; number <= _options.MostPages; number++)
        {
            var name = AnswerFolder.PageName(component, number);
            if (ProposalPage.Of(_folder.Find(name)) is not { } page)
            {
                var (came, asked) = await AskPageAsync(component, after, cancellationToken);
                Check(asked, component, cursors);
                _folder.Save(name, came.Bytes);
                page = asked;
            }
            else
            {
                Check(page, component, cursors);
            }

            Report(_so with { Pages = _so.Pages + 1, Proposals = _so.Proposals + page.Proposals });
            if (!page.HasNext)
            {
                return;
            }

            after = page.EndCursor;
        }

        throw new SourceException(SourceFailure.Endless, component);
    }

    /// <summary>A page that leads nowhere new would be followed for ever.</summary>
    private static void Check(ProposalPage page, string component, HashSet<string> cursors)
    {
        if (page.HasNext && (page.IsEmpty || page.EndCursor is not { Length: > 0 } cursor || !cursors.Add(cursor)))
        {
            throw new SourceException(SourceFailure.Endless, component);
        }
    }

    /// <summary>Asks for fewer proposals at once as long as they are too many: too large, too costly, or too slow.</summary>
    private async Task<(SourceAnswer Answer, ProposalPage Page)> AskPageAsync(string component, string? after, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                var answer = await AskKnownFieldsAsync(queries => queries.Proposals, () => new JsonObject { ["id"] = component, ["first"] = _pageSize, ["after"] = after }, cancellationToken);
                if (ProposalPage.Of(answer.Content) is { } page)
                {
                    return (answer, page);
                }

                var refusal = Refusal(answer.Content);
                if (_pageSize == 1 || !refusal.Detail.Contains("complexity", StringComparison.OrdinalIgnoreCase))
                {
                    throw refusal;
                }
            }
            catch (SourceException exception) when (_pageSize > 1 && exception.Failure is SourceFailure.TooLarge or SourceFailure.Failing)
            {
            }

            _pageSize = Math.Max(1, _pageSize / 2);
        }
    }

    private async Task<SourceAnswer> AskKnownFieldsAsync(Func<DecidimQueries, string> query, Func<JsonObject> variables, CancellationToken cancellationToken)
    {
        for (var lesson = 0; ; lesson++)
        {
            var answer = await _client.AskAsync(query(new DecidimQueries(_schema)), variables(), cancellationToken);
            if (lesson == MostSchemaLessons || !_schema.Learn(answer.Content))
            {
                return answer;
            }
        }
    }

    private async Task<JsonObject> AskAndSaveAsync(string name, string query, CancellationToken cancellationToken)
    {
        var answer = await _client.AskAsync(query, [], cancellationToken);
        _folder.Save(name, answer.Bytes);
        return answer.Content;
    }

    private void Report(DownloadProgress progress)
    {
        _so = progress;
        _progress?.Report(progress);
    }

    private static JsonObject? Data(JsonObject answer) => answer["data"] as JsonObject;

    private static SourceException Refusal(JsonObject answer)
    {
        var message = (answer["errors"] as JsonArray)?.OfType<JsonObject>().FirstOrDefault()?["message"]?.ToString() ?? "null";
        return new SourceException(SourceFailure.Refused, message.Length <= 300 ? message : message[..300]);
    }

    // Both become parts of the names of files.
    private static string SafeSlug(JsonNode? slug) => DecidimAddress.IsSlug(slug?.ToString()) ? slug!.ToString() : throw new SourceException(SourceFailure.Refused, $"slug {slug?.ToJsonString()}");

    private static string SafeId(JsonNode? id) => long.TryParse(id?.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number.ToString(CultureInfo.InvariantCulture)
        : throw new SourceException(SourceFailure.Refused, $"id {id?.ToJsonString()}");
}
