using GraphQL.Types;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Publishing;

namespace OrchardParticipation.Decidim.Api.Schema;

internal sealed class CoordinatesType : ApiType<Coordinates>
{
    public CoordinatesType()
        : base("Coordinates", "A place on the map.")
    {
        Add<FloatGraphType>("latitude", "Degrees north.", place => place.Latitude);
        Add<FloatGraphType>("longitude", "Degrees east.", place => place.Longitude);
    }
}

internal sealed class AttachmentType : ApiType<AttachmentRecord>
{
    public AttachmentType()
        : base("Attachment", "A file or a link.")
    {
        Add<NonNullGraphType<TranslatedFieldType>>("title", "Its title.", (file, api, _) => file.Title.OrNull(api) ?? file.Title);
        Add<TranslatedFieldType>("description", "What it is.", (file, api, _) => file.Description.OrNull(api));
        Add<StringGraphType>("url", "Where it is.", file => file.Url);
        Add<NonNullGraphType<StringGraphType>>("type", "Its kind, as its source said; link for a web page.", file => file.Type ?? "");
        Add<StringGraphType>("thumbnail", "A small picture of it.", file => file.Thumbnail);
    }
}

internal sealed class FingerprintType : ApiType<Fingerprint>
{
    public FingerprintType()
        : base("Fingerprint", "Shows whether a text is still the one that was read.")
    {
        Add<NonNullGraphType<StringGraphType>>("value", "SHA-256 of the source, in hexadecimal.", fingerprint => fingerprint.Value);
        Add<NonNullGraphType<StringGraphType>>("source", "Title and body as JSON, with all keys sorted.", (fingerprint, api, _) => api.Budget.Spend(fingerprint.Source));
    }
}

internal sealed class TraceVersionType : ApiType<VersionRecord>
{
    public TraceVersionType()
        : base("TraceVersion", "A version of a proposal: the same that the pages of its history show, and no more.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "A number that it has for ever.", version => version.Id);
        Add<DateTimeScalar>("createdAt", "When it became public.", version => version.CreatedAt);
        Add<AuthorInterface>("editor", "Who wrote it, if that is known.", version => version.Author is { Length: > 0 } name ? new AuthorNode(name) : null);
        Add<JsonScalar>("changeset", "The old and the new value of title and body, with all their languages.", (version, api, _) => ChangesOf(version, api));
    }

    private static Dictionary<string, object?[]> ChangesOf(VersionRecord version, ApiContext api)
    {
        foreach (var text in version.Changes.Changes.SelectMany(change => new[] { change.Old, change.New }).SelectMany(side => TranslatedField.Of(side).Texts))
        {
            api.Budget.Spend(text.Text);
        }

        return version.Changes.Changes.ToDictionary(change => change.Attribute, change => new object?[] { change.Old, change.New });
    }
}

internal sealed class AmendmentType : ApiType<Nothing>
{
    public AmendmentType()
        : base("Amendment", "A change that somebody asked for: there are none.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number.", _ => null);
        Add<NonNullGraphType<StringGraphType>>("state", "How far it came.", _ => null);
        Add<NonNullGraphType<AuthorInterface>>("amender", "Who asked for it.", _ => null);
        Add<ProposalType>("amendable", "What it changes.", _ => null);
        Add<ProposalType>("emendation", "What it makes of it.", _ => null);
        Add<NonNullGraphType<StringGraphType>>("amendableType", "The class of what it changes.", _ => null);
        Add<NonNullGraphType<StringGraphType>>("emendationType", "The class of what it makes of it.", _ => null);
    }
}

internal sealed class MeetingType : ApiType<Nothing>
{
    public MeetingType()
        : base("Meeting", "A meeting: there are none.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number.", _ => null);
        Add<TranslatedFieldType>("title", "Its title.", _ => null);
    }
}
