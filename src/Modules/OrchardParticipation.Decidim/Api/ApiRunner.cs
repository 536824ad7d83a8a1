using System.Security.Claims;
using System.Text.Encodings.Web;
using GraphQL;
using GraphQL.Execution;
using GraphQL.SystemTextJson;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Settings;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Publishing;

namespace OrchardParticipation.Decidim.Api;

/// <summary>Answers queries. Readers share what they may all see; each query is one unit of work, field after field.</summary>
internal sealed class ApiRunner(
    ISchema schema,
    Documents documents,
    ApiSettings settings,
    DecidimSite site,
    ProposalLists lists,
    IPublicSnapshots snapshots,
    IStringLocalizer<ApiWords> T,
    ISiteCultures cultures,
    ISiteService sites,
    IClock clock)
{
    // One session reads for one request, and does one thing at a time.
    private static readonly DocumentExecuter _executer = new(
        new GraphQLDocumentBuilder(),
        new DocumentValidator(),
        new DefaultExecutionStrategySelector([new ExecutionStrategyRegistration(new SerialExecutionStrategy(), OperationType.Query)]),
        []);

    private static readonly GraphQLSerializer _serializer = new(options => options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>The answer to a request, errors of the query included, as JSON.</summary>
    public async Task<byte[]> AnswerAsync(ClaimsPrincipal reader, ApiRequest request, CancellationToken cancellation)
    {
        if (!settings.KeepsAnswers || reader.Identity?.IsAuthenticated == true)
        {
            return (await RunAsync(reader, request, cancellation)).Bytes;
        }

        var answers = await snapshots.GetAsync("decidim/answers", () => Task.FromResult(new Answers()));
        var now = clock.UtcNow;
        if (answers.Find(request, now) is { } kept)
        {
            return kept;
        }

        var (bytes, isAnswer) = await RunAsync(reader, request, cancellation);
        if (isAnswer)
        {
            answers.Keep(request, bytes, now, await site.SteadyUntilAsync(reader));
        }

        return bytes;
    }

    /// <summary>Writes errors in the form of GraphQL.</summary>
    public static async Task<byte[]> ErrorAsync(ExecutionError error) => await WriteAsync(new ExecutionResult { Errors = [error] });

    private async Task<(byte[] Bytes, bool IsAnswer)> RunAsync(ClaimsPrincipal reader, ApiRequest request, CancellationToken cancellation)
    {
        if (string.IsNullOrWhiteSpace(request.Query))
        {
            return (await ErrorAsync(new ExecutionError("There is no query.")), false);
        }

        GraphQLDocument document;
        bool isValid;
        try
        {
            (document, isValid) = documents.Read(request.Query);
        }
        catch (ExecutionError error)
        {
            return (await ErrorAsync(error), false);
        }

        var order = await cultures.GetAsync();
        var words = await snapshots.GetAsync("decidim/words", () => Task.FromResult(ApiWords.Of(T, order)));
        var result = await _executer.ExecuteAsync(new ExecutionOptions
        {
            Schema = schema,
            Document = document,
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Inputs,
            ValidationRules = isValid ? [] : null,
            Root = Root.Instance,
            UserContext = new ApiContext(site, lists, words, reader, order, (await sites.GetSiteSettingsAsync()).SiteName),
            ThrowOnUnhandledException = true,
            CancellationToken = cancellation,
        });
        if (result.Executed && !isValid)
        {
            documents.Keep(request.Query, document);
        }

        return (await WriteAsync(result), result.Executed && result.Errors is not { Count: > 0 });
    }

    private static async Task<byte[]> WriteAsync(ExecutionResult result)
    {
        using var stream = new MemoryStream();
        await _serializer.WriteAsync(stream, result);
        return stream.ToArray();
    }
}
