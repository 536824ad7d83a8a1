using GraphQL.Types;

namespace OrchardParticipation.Decidim.Api.Schema;

internal sealed class CommentType : ApiType<Nothing>
{
    public CommentType()
        : base("Comment", "A comment: there are none.")
    {
        foreach (var (name, description) in new[] { ("id", "Its number."), ("sgid", "Its number, signed.") })
        {
            Add<NonNullGraphType<IdGraphType>>(name, description, _ => null);
        }

        Add<NonNullGraphType<AuthorInterface>>("author", "Who wrote it.", _ => null);
        foreach (var (name, description) in new[]
        {
            ("body", "What it says."), ("formattedBody", "What it says, as HTML."), ("createdAt", "When it was written."),
            ("formattedCreatedAt", "When it was written, in words."), ("type", "The class of what it is."),
        })
        {
            Add<NonNullGraphType<StringGraphType>>(name, description, _ => null);
        }

        foreach (var (name, description) in new[]
        {
            ("alignment", "For (1), against (-1) or neither (0)."), ("upVotes", "Votes for it."), ("downVotes", "Votes against it."), ("totalCommentsCount", "Answers of all levels."),
        })
        {
            Add<NonNullGraphType<IntGraphType>>(name, description, _ => 0);
        }

        foreach (var (name, description) in new[]
        {
            ("upVoted", "Whether the reader voted for it."), ("downVoted", "Whether the reader voted against it."), ("hasComments", "Whether it was answered."),
            ("alreadyReported", "Whether the reader reported it."), ("userAllowedToComment", "Whether the reader may answer."),
            ("acceptsNewComments", "Whether anybody may answer."), ("commentsHaveAlignment", "Whether answers are for or against."), ("commentsHaveVotes", "Whether answers are voted on."),
        })
        {
            Add<NonNullGraphType<BooleanGraphType>>(name, description, _ => false);
        }

        AddEmpty<CommentType>("comments", "The answers.")
            .With<StringGraphType>("orderBy", "older, recent, best_rated or most_discussed.")
            .With<StringGraphType>("singleCommentId", "Only this one.");
        Interface<CommentableInterface>();
    }
}
