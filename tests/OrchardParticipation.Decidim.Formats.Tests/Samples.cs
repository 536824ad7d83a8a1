using System.Text.Json.Nodes;
using CsCheck;

namespace OrchardParticipation.Decidim.Formats.Tests;

/// <summary>Records as they may come: one to six languages, missing texts, odd characters.</summary>
internal static class Samples
{
    private static readonly string[] _locales = ["en", "fr", "es", "pt-BR", "ar", "zh-TW"];

    private static readonly Gen<string> _piece = Gen.OneOf(
        "Jury", "\"", "\"\"", ";", ",", "\n", "\r\n", "\r", "\t", "'", "'=1", "=1+1", "+", "-", "@", " ", "  ", "é", "日本", "العربية", "\u202E", "😀", "a/b", "_x000D_", "_x", "<p>",
        "&amp;", "#{x}", "\\", "\0", "\u0001", "\uFFFE", "[", "{", "}", "=>", "1", "nil", "");

    public static readonly Gen<string> Text = _piece.Array[0, 5].Select(string.Concat);

    private static readonly Gen<string> _filled = Text.Where(text => text.Length > 0);

    private static readonly Gen<DateTimeOffset> _time = Gen.Long[-1_500_000_000, 4_000_000_000].Select(DateTimeOffset.FromUnixTimeSeconds);

    private static readonly Gen<string> _id = Gen.OneOf(Gen.Int[1, 1_000_000].Select(id => id.ToString(System.Globalization.CultureInfo.InvariantCulture)), Gen.OneOf("007", "x-1", "99999999999999999999"));

    public static Gen<string[]> Locales { get; } = Gen.Shuffle(_locales, 1, 6);

    // Languages beyond those of the site, too.
    private static readonly Gen<JsonObject> _texts = Gen.Select(Gen.Shuffle(_locales, 0, 6), Text.Array[6], Gen.Shuffle(_locales, 0, 2), _filled.Array[2], (locales, texts, machine, machined) =>
    {
        var field = new JsonObject(locales.Select((locale, i) => KeyValuePair.Create(locale, (JsonNode?)texts[i])));
        if (machine.Length > 0)
        {
            field["machine_translations"] = new JsonObject(machine.Select((locale, i) => KeyValuePair.Create(locale, (JsonNode?)machined[i])));
        }

        return field;
    });

    public static Gen<TranslatedField> Field { get; } = _texts.Select(texts => TranslatedField.Of(texts));

    private static readonly Gen<TranslatedField> _title = _texts.Select(texts =>
    {
        texts["en"] = "Title " + texts["en"];
        return TranslatedField.Of(texts);
    });

    private static readonly Gen<JsonNode?> _scalar = Gen.OneOf(
        Gen.Const((JsonNode?)null), Text.Select(text => (JsonNode?)text), Gen.Int.Select(number => (JsonNode?)number), Gen.Bool.Select(flag => (JsonNode?)flag), Gen.Double[-1e6, 1e6].Select(number => (JsonNode?)number));

    private static readonly Gen<JsonObject> _others = Gen.Select(
        Gen.OneOf("answer", "votes", "supports", "comments", "followers", "follows_count", "cost", "cost_report", "likes", "meeting_urls", "url", "answered_at", "is_amend", "new_one", "=new", "taxonomies").Array[0, 8],
        _scalar.Array[8], _texts.Array[8], _filled.Array[1, 3], _time, (names, scalars, texts, list, time) => new JsonObject(names.Distinct().Select((name, i) => KeyValuePair.Create(name, name switch
        {
            "answer" or "cost_report" => texts[i].DeepClone(),
            "likes" => new JsonObject { ["total_count"] = list.Length, ["user_likes"] = new JsonArray([.. list.Select(one => JsonValue.Create(one))]) },
            "meeting_urls" => new JsonArray([.. list.Select(one => JsonValue.Create(one))]),
            "taxonomies" => new JsonObject { ["name"] = new JsonArray(new JsonObject { ["en"] = list[0] }, new JsonObject { ["fr"] = list[^1] }) },
            "url" => "https://example.org/processes/award-1/f/2/proposals/3",
            "answered_at" => time.ToString("yyyy-MM-dd HH:mm:ss 'UTC'", System.Globalization.CultureInfo.InvariantCulture),
            _ => scalars[i]?.DeepClone(),
        }))));

    public static Gen<ProposalRecord> Proposal { get; } =
        Gen.Select(Gen.Select(_id, _title, Field, Text, _id.Array[0, 3]), Gen.Select(_texts, _scalar, Gen.Double[-90, 90].Nullable(), _time.Nullable(), Text.Array[0, 3]), Gen.Select(Gen.Bool, _others, Gen.OneOf<string?>(null, "award2023"), _time)).Select(
            (one, two, three) => new ProposalRecord
            {
                Id = one.Item1,
                Title = one.Item2,
                Body = one.Item3,
                HasPlainBody = true,
                Address = one.Item4,
                CategoryIds = one.Item5,
                ScopeId = one.Item5.FirstOrDefault(),
                ScopeName = TranslatedField.Of(two.Item1),
                Latitude = two.Item3,
                Longitude = two.Item3 * 2,
                PublishedAt = two.Item4,
                CreatedAt = two.Item4,
                Authors = two.Item5,
                Withdrawn = three.Item1,
                State = three.Item1 ? "accepted" : null,
                Others = three.Item2,
                ProcessSlug = three.Item3,
                ProcessId = one.Item1,
                ComponentId = one.Item1,
                UpdatedAt = three.Item4,
            });

    public static Gen<ProcessRecord> Process { get; } =
        Gen.Select(_id, Field.Array[8], _time.Nullable().Array[3], _others, Text, Gen.Int[0, 3]).Select((id, fields, times, others, text, count) => new ProcessRecord
        {
            Id = id,
            Slug = "award-" + count,
            Title = fields[0],
            Subtitle = fields[1],
            ShortDescription = fields[2],
            Description = fields[3],
            Reference = text,
            StartDate = times[0] is { } day ? DateOnly.FromDateTime(day.Date) : null,
            CreatedAt = times[1],
            PublishedAt = times[2],
            Steps = [.. Enumerable.Range(0, count).Select(i => new StepRecord { Id = $"{i + 40}", Title = fields[4], Description = fields[5], StartDate = times[i % 3], Active = i == 1, Position = i, CallToActionPath = text, CallToActionText = fields[6] })],
            Categories =
            [
                .. Enumerable.Range(0, count).SelectMany(i => new CategoryRecord[]
                {
                    new() { Id = $"{i + 1}", Name = fields[6], Description = fields[7] },
                    new() { Id = $"{i + 10}", Name = fields[7], ParentId = $"{i + 1}" },
                }),
            ],
            Components = [.. Enumerable.Range(0, count).Select(i => new ComponentRecord { Id = $"{i}", ManifestName = "proposals", Name = fields[7], Weight = i, PublishedAt = times[i % 3], Settings = new JsonObject { ["global"] = new JsonObject { ["vote_limit"] = i }, ["steps"] = new JsonObject { ["40"] = new JsonObject() } } })],
            Others = others,
        });
}
