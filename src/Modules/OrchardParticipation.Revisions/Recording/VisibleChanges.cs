using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Html.Models;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Facts;
using OrchardParticipation.Text.Comparing.Html;
using YesSql;

namespace OrchardParticipation.Revisions.Recording;

/// <summary>Whether a publication changed anything that a page of the history would show.</summary>
internal sealed class VisibleChanges(ISession session, ISiteCultures cultures, FactWords facts)
{
    // Whether two texts differ is known without finding the shortest way from one to the other.
    private static readonly DiffOptions _noSearch = new(Steps: 0);

    public async Task<bool> AnyAsync(IReadOnlyList<Revision> history, PublishedLanguage language, DateTime utc)
    {
        if (RevisionRules.Before(history, language, utc) is not { } before
            || await session.Query<ContentItem, ContentItemIndex>(index => index.ContentItemVersionId == before.VersionId).FirstOrDefaultAsync() is not { } row)
        {
            return true;
        }

        var known = history.LastOrDefault(revision => revision.Facts is not null && revision.Utc <= utc)?.Facts;
        var old = new WrittenVersion(language.Culture, before.VersionId!, row.DisplayText, row.As<HtmlBodyPart>()?.Html ?? "");
        var @new = new WrittenVersion(language.Culture, language.VersionId, language.Title, language.Html);
        return !Changes([old], [], [@new], []).NothingVisible || await FactsDifferAsync(language, known);
    }

    private async Task<bool> FactsDifferAsync(PublishedLanguage language, JsonObject? known)
    {
        if (JsonNode.DeepEquals(known, language.Facts))
        {
            return false;
        }

        // Only the keys of categories and lists: what these are called is the edition's to change.
        var nameless = new EditionPart();
        var order = (await cultures.GetAsync()).Cultures;
        return order.Any(culture => !Changes(
            [], facts.Describe(language.ContentType, known, nameless, culture, order), [], facts.Describe(language.ContentType, language.Facts, nameless, culture, order)).NothingVisible);
    }

    private static ItemChanges Changes(WrittenVersion[] before, IReadOnlyList<Fact> factsBefore, WrittenVersion[] after, IReadOnlyList<Fact> factsAfter) =>
        ChangeComparer.Compare((new(before, factsBefore), new(after, factsAfter)), _noSearch);
}
