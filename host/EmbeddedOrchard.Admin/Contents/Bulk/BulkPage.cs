namespace EmbeddedOrchard.Admin.Contents.Bulk;

/// <summary>What will happen, before it does.</summary>
public sealed record BulkPage(BulkAction Action, IReadOnlyList<string> Lines, IReadOnlyList<BulkChoice> Choices, int Gone, string Back)
{
    public bool CanConfirm => Choices.Any(choice => choice.Effect.Acts());

    public bool HasUnticked => Choices.Any(choice => choice.Effect.Acts() && !choice.IsTicked && !BulkPlan.PublishesUntranslated(Action, choice.Subject));
}

/// <summary>One language of a line; <paramref name="IsFirst"/> when it begins its line.</summary>
public sealed record BulkChoice(BulkSubject Subject, BulkEffect Effect, bool IsTicked, bool IsFirst);
