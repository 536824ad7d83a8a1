namespace EmbeddedOrchard.Admin.Contents.Bulk;

/// <summary>By Orchard's names.</summary>
public enum BulkAction
{
    None,
    PublishNow,
    Unpublish,
    Remove,
}

/// <summary>What a bulk action does to one item.</summary>
public enum BulkEffect
{
    BecomesPublic,
    DraftReplacesPublic,
    IsHidden,
    IsHiddenWithDraft,
    IsDeleted,
    IsDeletedFromSite,
    None,
    NotPermitted,
    Changed,
    Gone,
    Refused,
}

/// <summary>One item, in one language, as it is now; <paramref name="State"/> names this state.</summary>
public sealed record BulkSubject(string ContentItemId, string Title, string TypeName, string Culture, ContentStatus Status, bool IsPermitted, string State)
{
    /// <summary>The language that its text is still in; null when it is in its own.</summary>
    public string? UntranslatedFrom { get; init; }
}

/// <summary>Decides what an action would do to an item; whoever acts decides again.</summary>
internal static class BulkPlan
{
    /// <summary>Whether an action makes a text public that nobody has translated: whoever wants that ticks it.</summary>
    public static bool PublishesUntranslated(BulkAction action, BulkSubject subject) =>
        action == BulkAction.PublishNow && subject.UntranslatedFrom is not null && EffectOf(action, subject).Acts();

    public static bool Acts(this BulkEffect effect) => effect < BulkEffect.None;

    public static BulkEffect EffectOf(BulkAction action, BulkSubject? subject) => (action, subject) switch
    {
        (_, null) => BulkEffect.Gone,
        (_, { IsPermitted: false }) => BulkEffect.NotPermitted,
        (BulkAction.PublishNow, { Status: ContentStatus.Draft }) => BulkEffect.BecomesPublic,
        (BulkAction.PublishNow, { Status: ContentStatus.PublishedWithDraft }) => BulkEffect.DraftReplacesPublic,
        (BulkAction.Unpublish, { Status: ContentStatus.Published }) => BulkEffect.IsHidden,
        (BulkAction.Unpublish, { Status: ContentStatus.PublishedWithDraft }) => BulkEffect.IsHiddenWithDraft,
        (BulkAction.Remove, { Status: ContentStatus.Draft }) => BulkEffect.IsDeleted,
        (BulkAction.Remove, _) => BulkEffect.IsDeletedFromSite,
        _ => BulkEffect.None,
    };

    /// <summary>The same for somebody who agreed to it when the item was in the state <paramref name="seen"/>.</summary>
    public static BulkEffect EffectOf(BulkAction action, BulkSubject? subject, string? seen) =>
        EffectOf(action, subject) is var effect && effect.Acts() && subject!.State != seen ? BulkEffect.Changed : effect;
}
