using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using OrchardParticipation.Translations.Contracts;

namespace OrchardParticipation.Translations.Machine;

/// <summary>The HTTP API of LibreTranslate: <c>POST /translate</c> with <c>q</c>, <c>source</c>, <c>target</c>, <c>format</c> and <c>api_key</c>.</summary>
internal sealed class LibreTranslate(IHttpClientFactory clients, IOptions<LibreTranslateOptions> options) : IMachineTranslator
{
    public const string Client = nameof(LibreTranslate);

    /// <summary>Texts in one request: services limit how much they take at once.</summary>
    internal const int Batch = 25;

    /// <summary>No page of translations is larger.</summary>
    internal const int MostBytes = 8 * 1024 * 1024;

    public string Name => "LibreTranslate";

    public async Task<IReadOnlyList<string>> TranslateAsync(string sourceCulture, string targetCulture, IReadOnlyList<string> innerHtml, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(innerHtml);
        var translations = new List<string>(innerHtml.Count);
        foreach (var batch in innerHtml.Chunk(Batch))
        {
            translations.AddRange(await TranslateBatchAsync(CodeOf(sourceCulture), CodeOf(targetCulture), batch, cancellationToken));
        }

        return translations;
    }

    private async Task<IReadOnlyList<string>> TranslateBatchAsync(string source, string target, string[] texts, CancellationToken cancellationToken)
    {
        var question = new JsonObject
        {
            ["q"] = new JsonArray([.. texts.Select(text => JsonValue.Create(text))]),
            ["source"] = source,
            ["target"] = target,
            ["format"] = "html",
        };
        if (options.Value.ApiKey is { Length: > 0 } key)
        {
            question["api_key"] = key;
        }

        try
        {
            using var client = clients.CreateClient(Client);
            using var answer = await client.PostAsJsonAsync(new Uri(options.Value.Url!, "translate"), question, cancellationToken);
            var said = await answer.Content.ReadFromJsonAsync<JsonObject>(cancellationToken) ?? [];
            return !answer.IsSuccessStatusCode || said["translatedText"] is not JsonArray translated || translated.Count != texts.Length
                ? throw new MachineTranslationException(ReasonOf(said) ?? $"{(int)answer.StatusCode} {answer.ReasonPhrase}")
                : [.. translated.Select(text => text?.GetValue<string>() ?? "")];
        }
        catch (Exception exception) when (exception is HttpRequestException or JsonException or InvalidOperationException
            || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            throw new MachineTranslationException(exception.Message, exception);
        }
    }

    private static string? ReasonOf(JsonObject said) => said["error"] is JsonValue value && value.TryGetValue<string>(out var reason) ? reason : null;

    // It knows languages, not countries.
    private static string CodeOf(string culture) => CultureInfo.GetCultureInfo(culture).TwoLetterISOLanguageName;
}
