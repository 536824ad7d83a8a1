using System.Security.Claims;
using System.Text;
using System.Text.Json;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Histories;
using OrchardParticipation.Text;
using OrchardParticipation.Text.Comparing.Html;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace OrchardParticipation.Revisions.Pages;

internal sealed class HistoryJson(HistoryComparisons comparisons, ChangeWords words, IPublicPage page) : IHistoryJson
{
    public async Task<string?> ListAsync(ClaimsPrincipal reader, HistorySubject subject, int page)
    {
        var history = await comparisons.HistoryOfAsync(subject);
        if (history.Page(page, HistoryComparisons.PageSize) is not { } newestFirst)
        {
            return null;
        }

        var (lines, _) = await comparisons.OfRevisionsAsync(reader, subject, history, newestFirst);
        return Write(json =>
        {
            WriteSubject(json, subject, history);
            WriteAddress(json, "newer", page > 1 ? subject.ListPathIn(Culture, page - 1) : null);
            WriteAddress(json, "older", history.Steps.Count > page * HistoryComparisons.PageSize ? subject.ListPathIn(Culture, page + 1) : null);
            json.WriteStartArray("versions");
            foreach (var line in lines)
            {
                json.WriteStartObject();
                WriteRevision(json, history, line.Revision);
                WriteAddress(json, "url", line.Changes is null ? null : subject.VersionPathIn(Culture, line.Revision.Number));
                WriteSummary(json, line.Changes is null ? words.Hidden(history, line.Revision) : words.Sentences(line.Changes));
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    public async Task<string?> VersionAsync(ClaimsPrincipal reader, HistorySubject subject, int number)
    {
        var history = await comparisons.HistoryOfAsync(subject);
        return await comparisons.OfRevisionAsync(reader, subject, history, number) is { } changes
            ? Write(subject, history, number - 1, number, subject.VersionPathIn(Culture, number), changes)
            : null;
    }

    public async Task<string?> ComparisonAsync(ClaimsPrincipal reader, HistorySubject subject, int from, int to)
    {
        var history = await comparisons.HistoryOfAsync(subject);
        return await comparisons.BetweenAsync(reader, subject, history, from, to) is { } changes
            ? Write(subject, history, from, to, subject.ComparisonPathIn(Culture, from, to), changes)
            : null;
    }

    private string Culture => page.Culture;

    private string Write(HistorySubject subject, History history, int from, int to, string path, ItemChanges changes) => Write(json =>
    {
        WriteSubject(json, subject, history);
        WriteAddress(json, "url", path);
        json.WriteNumber("from", from);
        json.WriteNumber("to", to);
        WriteRevision(json, history, history.Find(to)!);
        WriteSummary(json, words.FirstLines(changes));
        json.WriteStartArray("languages");
        foreach (var language in changes.Languages)
        {
            WriteLanguage(json, language);
        }

        json.WriteEndArray();
        json.WriteStartArray("facts");
        foreach (var fact in changes.Facts)
        {
            WriteFact(json, fact);
        }

        json.WriteEndArray();
    });

    private static string Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            write(json);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private void WriteSubject(Utf8JsonWriter json, HistorySubject subject, History history)
    {
        json.WriteString("title", subject.Title);
        json.WriteString("titleLanguage", subject.TitleCulture);
        WriteAddress(json, "item", subject.PathIn(Culture));
        WriteAddress(json, "history", subject.ListPathIn(Culture));
        json.WriteNumber("last", history.Last);
    }

    private static void WriteRevision(Utf8JsonWriter json, History history, Revision revision)
    {
        json.WriteNumber("version", revision.Number);
        json.WriteString("language", revision.Culture);
        if (history.At(revision.Number) is { Count: > 1 } several)
        {
            json.WriteStartArray("publishedLanguages");
            foreach (var language in several)
            {
                json.WriteStringValue(language.Culture);
            }

            json.WriteEndArray();
        }

        json.WriteString("published", Dates.Machine(revision.Utc));
        if (revision.Author is not null)
        {
            json.WriteString("author", revision.Author);
        }
    }

    private static void WriteSummary(Utf8JsonWriter json, IReadOnlyList<string> sentences)
    {
        json.WriteStartArray("summary");
        foreach (var sentence in sentences)
        {
            json.WriteStringValue(sentence);
        }

        json.WriteEndArray();
    }

    private static void WriteLanguage(Utf8JsonWriter json, LanguageChanges language)
    {
        json.WriteStartObject();
        json.WriteString("language", language.Culture);
        WriteName(json, "change", language.Change);
        json.WriteStartArray("fields");
        foreach (var field in language.Fields)
        {
            json.WriteStartObject();
            WriteName(json, "field", field.Field);
            json.WritePropertyName("comparison");
            DiffJson.Write(json, field.Comparison);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFact(Utf8JsonWriter json, FactChange fact)
    {
        json.WriteStartObject();
        json.WriteString("fact", JsonNamingPolicy.CamelCase.ConvertName(fact.Key));
        json.WriteString("label", fact.Label);
        json.WriteBoolean("isNew", fact.IsNew);
        if (fact.Prose is { } prose)
        {
            json.WritePropertyName("comparison");
            DiffJson.Write(json, prose);
        }
        else
        {
            json.WriteStartArray("values");
            foreach (var item in fact.Values)
            {
                WriteValue(json, item);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void WriteValue(Utf8JsonWriter json, DiffItem item)
    {
        json.WriteStartObject();
        WriteName(json, "change", item.Change);
        json.WriteString("value", item.Value);
        if (item.Change == BlockChange.Moved)
        {
            json.WriteBoolean("departure", item.IsDeparture);
        }

        json.WriteEndObject();
    }

    private static void WriteName<T>(Utf8JsonWriter json, string property, T value)
        where T : struct, Enum =>
        json.WriteString(property, JsonNamingPolicy.CamelCase.ConvertName(value.ToString()));

    private void WriteAddress(Utf8JsonWriter json, string property, string? path)
    {
        if (path is not null)
        {
            json.WriteString(property, page.AddressOf(path));
        }
    }
}
