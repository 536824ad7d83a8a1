using System.Text.Json.Nodes;
using CsCheck;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Tests;

/// <summary>Processes as they may be: one to six languages, up to twenty versions, odd characters, missing and emptied texts.</summary>
internal static class GeneratedProcess
{
    private static readonly string[] _languages = ["en", "fr", "es", "ar", "pt-BR", "ca"];

    private static readonly string[] _words =
    [
        "plan", "“quoted”", "l’eau", "=1+2", "a;b", "line\nbreak", "مشاركة", "参与", "👩‍🌾", "Ñandú", "<b>", "&amp;", "  spaces  ", "{\"en\"=>\"x\"}", "%2F", "'",
    ];

    private static readonly Gen<string> _word = Gen.Int[0, _words.Length - 1].Select(i => _words[i]);

    private static readonly Gen<string> _text = _word.Array[0, 5].Select(words => string.Join(' ', words));

    private static readonly Gen<string> _html = _text.Array[0, 3].Select(texts => string.Concat(texts.Select(text => $"<p>{System.Net.WebUtility.HtmlEncode(text)}</p>")));

    public static Gen<List<SourceEntry>> Entries => Gen.Select(Gen.Int[1, 6], Proposals(3)).Select((languages, proposals) => Process(languages, proposals));

    private static Gen<List<ProposalRecord>> Proposals(int most) => Gen.Int[1, 6].SelectMany(languages => Proposal(languages).List[1, most]);

    private static Gen<ProposalRecord> Proposal(int languages) => Gen.Select(States(languages), Gen.Bool, Gen.Int[0, 2].Select(i => new[] { null, "accepted", "evaluating" }[i]), Gen.Bool.Select(has => has ? "Rua das Flores, Lisboa" : null))
        .Select((states, hasVersions, state, address) =>
        {
            var last = states[^1];
            return new ProposalRecord
            {
                ComponentId = "277",
                ProcessSlug = "award2023",
                Title = TranslatedField.Of(last.Title.DeepClone()),
                Body = TranslatedField.Of(last.Body.DeepClone()),
                State = state,
                Address = address,
                Reference = "OIDP-PROP-2023-06-1",
                PublishedAt = At(0),
                Versions = hasVersions ? Versions(states) : [],
                Others = new JsonObject { ["votes"] = 3, ["unheard_of"] = "kept" },
            };
        });

    private static Gen<State[]> States(int languages) =>
        Gen.Select(Hash(_text, languages), Hash(_html, languages)).Select((title, body) => new State(title, body)).Array[1, 20].Select(Started);

    // Decidim wants a title in the first language; the others come and go.
    private static State[] Started(State[] states) => [.. states.Select((state, i) =>
    {
        var title = state.Title.DeepClone().AsObject();
        title["en"] = $"Title {(string?)title["en"]}".Trim();
        return state with { Title = title };
    })];

    // Languages in any order, some missing, some empty, some by machines.
    private static Gen<JsonObject> Hash(Gen<string> text, int languages) =>
        Gen.Select(Gen.Shuffle(_languages[..languages]), text.Array[languages], Gen.Int[0, 3].Array[languages]).Select((order, texts, fates) =>
        {
            var (hash, machine) = (new JsonObject(), new JsonObject());
            for (var i = 0; i < order.Length; i++)
            {
                switch (fates[i])
                {
                    case 0:
                        break;
                    case 1:
                        hash[order[i]] = "";
                        machine[order[i]] = texts[i];
                        break;
                    default:
                        hash[order[i]] = texts[i];
                        break;
                }
            }

            if (machine.Count > 0)
            {
                hash["machine_translations"] = machine;
            }

            return hash;
        });

    private static List<VersionRecord> Versions(State[] states)
    {
        var versions = new List<VersionRecord>();
        JsonNode? title = "", body = "";
        foreach (var (state, i) in states.Select((state, i) => (state, i)))
        {
            var changes = new JsonObject { ["title"] = new JsonArray(title?.DeepClone(), state.Title.DeepClone()), ["body"] = new JsonArray(body?.DeepClone(), state.Body.DeepClone()) };
            versions.Add(new VersionRecord($"{i}", i % 3 == 0 ? null : $"Editor {i}", At(i), Changeset.Of(changes)));
            (title, body) = (state.Title, state.Body);
        }

        return versions;
    }

    private static List<SourceEntry> Process(int languages, List<ProposalRecord> proposals) =>
    [
        ImportHost.Of(new ProcessRecord
        {
            Id = "12",
            Slug = "award2023",
            Title = TranslatedField.Of(new JsonObject(_languages[..languages].Select(language => KeyValuePair.Create<string, JsonNode?>(language, $"Award {language}")))),
            Subtitle = ImportHost.Field(("en", "17th Edition")),
            Steps = [new StepRecord { Id = "40", Title = ImportHost.Field(("en", "Vote"), ("ar", "تصويت")), StartDate = At(1), EndDate = At(9), Position = 0 }],
            Categories = [new CategoryRecord { Id = "5", Name = ImportHost.Field(("en", "Deliberation")) }],
            Components = [new ComponentRecord { Id = "277", ManifestName = "proposals", Name = ImportHost.Field(("en", "Practices")) }],
            PublishedAt = At(0),
        }),
        .. ImportHost.Of([.. proposals.Select((proposal, i) => proposal with { Id = $"{3000 + i}" })]),
    ];

    private static DateTimeOffset At(int day) => new DateTimeOffset(2023, 6, 1, 8, 0, 0, TimeSpan.Zero).AddDays(day);

    private sealed record State(JsonObject Title, JsonObject Body);
}
