using GraphQL.Types;
using OrchardParticipation.Decidim.Publishing;

namespace OrchardParticipation.Decidim.Api.Schema;

internal sealed class ProposalType : ApiType<ProposalNode>
{
    public ProposalType()
        : base("Proposal", "A practice that was sent to an edition.")
    {
        Add<NonNullGraphType<IdGraphType>>("id", "Its number.", node => node.Record.Id);
        Add<TranslatedFieldType>("title", "Its title.", (node, api, _) => node.Record.Title.OrNull(api));
        Add<TranslatedFieldType>("body", "Its text, as HTML.", (node, api, _) => node.Record.Body.OrNull(api));
        Add<StringGraphType>("address", "Where it takes place.", node => node.Record.Address);
        Add<CoordinatesType>("coordinates", "Where that is on the map.", node => node.Record is { Latitude: { } latitude, Longitude: { } longitude } ? new Coordinates(latitude, longitude) : null);
        Add<StringGraphType>("reference", "The reference that its source gave it.", node => node.Record.Reference);
        Add<StringGraphType>("state", "accepted for finalists, special mentions and the winner, or what its source said; null while nothing was decided.", node => node.Record.State);
        Add<TranslatedFieldType>("answer", "What its source said of its state.", (node, api, _) => node.Record.Others.Texts("answer").OrNull(api));
        Add<DateTimeScalar>("answeredAt", "When its source said so.", node => node.Record.Others.Time("answered_at"));
        Add<DateTimeScalar>("publishedAt", "When it became public first.", node => node.Record.PublishedAt);
        Add<StringGraphType>("participatoryTextLevel", "The kind of its paragraph in its source, if it was one.", node => node.Record.Others.Text("participatory_text_level"));
        Add<IntGraphType>("position", "The place of its paragraph in its source.", node => node.Record.Others.Number("position"));
        Add<BooleanGraphType>("official", "Whether the organization wrote it.", node => node.Record.Official);
        Add<BooleanGraphType>("createdInMeeting", "Whether it comes from a meeting, by its source.", node => node.Record.Others.Flag("created_in_meeting") ?? false);
        Add<MeetingType>("meeting", "The meeting that it comes from: not known.", _ => null);
        Add<IntGraphType>("voteCount", "Null: votes are not counted here.", _ => null);
        Add<BooleanGraphType>("withdrawn", "Whether it was taken back.", node => node.Record.Withdrawn);
        Add<DateTimeScalar>("withdrawnAt", "When it was taken back, by its source.", node => node.Record.Withdrawn ? node.Record.Others.Time("withdrawn_at") : null);
        AddClassification();
        AddTraces();
        AddPeople();
        AddComments();
    }

    private void AddClassification()
    {
        Add<CategoryType>("category", "Its category.", CategoryOf);
        Add<ScopeType>("scope", "The scope that its source gave it.", node => node.Record.ScopeId is null && node.Record.ScopeName.Texts.Count == 0 ? null : new ScopeNode(node.Record.ScopeId, node.Record.ScopeName));
        AddList<NonNullGraphType<TaxonomyType>>("taxonomies", "Its category, as Decidim calls it since 0.30.", (node, _, _) => CategoryOf(node) is { } category ? [category] : []);
        AddList<NonNullGraphType<AttachmentType>>("attachments", "Its files and links.", (node, _, _) => node.Record.Attachments);
        Interface<CategorizableInterface>();
        Interface<ScopableInterface>();
        Interface<TaxonomizableInterface>();
        Interface<AttachableInterface>();
    }

    private void AddTraces()
    {
        Add<DateTimeScalar>("createdAt", "When it was written.", node => node.Record.CreatedAt);
        Add<DateTimeScalar>("updatedAt", "When it changed last.", node => node.Record.UpdatedAt);
        Add<FingerprintType>("fingerprint", "Shows whether it is still what was read.", node => Fingerprint.Of(node.Record));
        AddAsync<NonNullGraphType<IntGraphType>>("versionsCount", "How many versions its history shows.", async (node, api, _) => (await node.VersionsAsync(api)).Count);
        AddAsync<NonNullGraphType<ListGraphType<TraceVersionType>>>("versions", "Its versions, the oldest first.", async (node, api, _) => api.Budget.Spend(await node.VersionsAsync(api)));
        Interface<TimestampsInterface>();
        Interface<FingerprintInterface>();
        Interface<TraceableInterface>();
    }

    private void AddPeople()
    {
        Add<IntGraphType>("authorsCount", "How many authors it has; the organization is one.", node => Math.Max(1, node.Record.Authors.Count));
        Add<AuthorInterface>("author", "The first of its authors; null when the organization wrote it.", node => node.Record.Authors is [var name, ..] ? new AuthorNode(name) : null);
        Add<NonNullGraphType<ListGraphType<NonNullGraphType<AuthorInterface>>>>("authors", "Its authors, the organization left out.", node => node.Record.Authors.Select(name => new AuthorNode(name)).ToList());
        AddEmpty<AuthorInterface>("endorsements", "Who likes it: likes are not counted here.");
        Add<IntGraphType>("endorsementsCount", "How many like it: likes are not counted here.", _ => 0);
        AddEmpty<AuthorInterface>("likes", "Who likes it: likes are not counted here.");
        Add<IntGraphType>("likesCount", "How many like it: likes are not counted here.", _ => 0);
        AddEmpty<AmendmentType>("amendments", "Changes that somebody asked for: there are none.");
        Interface<CoauthorableInterface>();
        Interface<EndorsableInterface>();
        Interface<LikeableInterface>();
        Interface<AmendableInterface>();
    }

    private void AddComments()
    {
        Add<NonNullGraphType<StringGraphType>>("type", "The class of what it is.", _ => "Decidim::Proposals::Proposal");
        Add<NonNullGraphType<BooleanGraphType>>("acceptsNewComments", "Whether anybody may comment on it: no.", _ => false);
        Add<NonNullGraphType<BooleanGraphType>>("commentsHaveAlignment", "Whether comments are for or against.", _ => false);
        Add<NonNullGraphType<BooleanGraphType>>("commentsHaveVotes", "Whether comments are voted on.", _ => false);
        AddEmpty<CommentType>("comments", "Comments: there are none.")
            .With<StringGraphType>("orderBy", "older, recent, best_rated or most_discussed.")
            .With<StringGraphType>("singleCommentId", "Only this one.");
        Add<NonNullGraphType<IntGraphType>>("totalCommentsCount", "How many comments it has.", _ => 0);
        Add<NonNullGraphType<BooleanGraphType>>("hasComments", "Whether it has any.", _ => false);
        Add<NonNullGraphType<BooleanGraphType>>("userAllowedToComment", "Whether the reader may comment on it: no.", _ => false);
        Interface<CommentableInterface>();
    }

    private static CategoryNode? CategoryOf(ProposalNode node) =>
        node.Record.CategoryIds is [var id, ..] && node.Process.Categories.FirstOrDefault(category => category.Id == id) is { } category ? new CategoryNode(node.Process, category) : null;
}

internal sealed class CategorizableInterface() : ApiInterface<ProposalType>("CategorizableInterface", "What has a category.", "category");

internal sealed class ScopableInterface() : ApiInterface<ProposalType>("ScopableInterface", "What has a scope.", "scope");

internal sealed class TaxonomizableInterface() : ApiInterface<ProposalType>("TaxonomizableInterface", "What has taxonomies.", "taxonomies");

internal sealed class AttachableInterface() : ApiInterface<ProposalType>("AttachableInterface", "What has files and links.", "attachments");

internal sealed class TimestampsInterface() : ApiInterface<ProposalType>("TimestampsInterface", "What was written and changed at some time.", "createdAt", "updatedAt");

internal sealed class FingerprintInterface() : ApiInterface<ProposalType>("FingerprintInterface", "What has a fingerprint.", "fingerprint");

internal sealed class TraceableInterface() : ApiInterface<ProposalType>("TraceableInterface", "What has a history.", "versionsCount", "versions");

internal sealed class CoauthorableInterface() : ApiInterface<ProposalType>("CoauthorableInterface", "What has authors.", "authorsCount", "author", "authors");

internal sealed class EndorsableInterface() : ApiInterface<ProposalType>("EndorsableInterface", "What people may like, until Decidim 0.30.", "endorsements", "endorsementsCount");

internal sealed class LikeableInterface() : ApiInterface<ProposalType>("LikeableInterface", "What people may like, since Decidim 0.31.", "likes", "likesCount");

internal sealed class AmendableInterface() : ApiInterface<ProposalType>("AmendableInterface", "What people may ask to change.", "amendments");

internal sealed class CommentableInterface() : ApiInterface<ProposalType>(
    "CommentableInterface",
    "What people may comment on.",
    "id",
    "type",
    "acceptsNewComments",
    "commentsHaveAlignment",
    "commentsHaveVotes",
    "comments",
    "totalCommentsCount",
    "hasComments",
    "userAllowedToComment");
