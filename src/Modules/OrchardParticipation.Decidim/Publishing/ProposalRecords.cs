using System.Text.Json.Nodes;
using OrchardCore.ContentManagement;
using OrchardCore.Html.Models;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;

namespace OrchardParticipation.Decidim.Publishing;

/// <summary>Writes a practice as a proposal. What its source said and nothing here holds comes from what was kept of it.</summary>
internal static class ProposalRecords
{
    private const string Accepted = "accepted";

    private static readonly string[] _others = ["answered_at", "participatory_text_level", "position", "created_in_meeting", "withdrawn_at"];

    /// <param name="key">Where it is found.</param>
    /// <param name="languages">The published rows that readers may see, in the order of the site's cultures.</param>
    /// <param name="process">The process that it belongs to.</param>
    /// <param name="categoryId">The number of its category.</param>
    /// <param name="kept">What was kept of its source.</param>
    public static ProposalRecord Of(
        ProposalKey key, IReadOnlyList<(string Culture, ContentItem Item)> languages, ProcessRecord process, string? categoryId, JsonObject kept)
    {
        var practice = languages[0].Item.As<PracticePart>();
        var scope = kept["scope"] as JsonObject ?? [];
        var state = StateOf(practice.Status, kept);
        return new ProposalRecord
        {
            Id = Numbers.Text(key.Number),
            ComponentId = Numbers.Text(key.Component),
            ProcessId = process.Id,
            ProcessSlug = process.Slug,
            Title = Texts(languages, item => item.DisplayText),
            Body = Texts(languages, item => item.As<HtmlBodyPart>()?.Html),
            Reference = kept.Text("reference"),
            State = state,
            CategoryIds = categoryId is null ? [] : [categoryId],
            ScopeId = scope.Text("id"),
            ScopeName = scope.Texts("name"),
            Address = kept.Text("address") ?? AddressOf(practice.Place),
            Latitude = practice.Place.Latitude ?? kept.Decimal("latitude"),
            Longitude = practice.Place.Longitude ?? kept.Decimal("longitude"),
            Official = kept.Flag("official") ?? true,
            Withdrawn = practice.Status == PracticeStatus.Withdrawn,
            CreatedAt = kept.Time("created_at") ?? Numbers.Time(languages.Min(language => language.Item.CreatedUtc)),
            UpdatedAt = kept.Time("updated_at") ?? Numbers.Time(languages.Max(language => language.Item.ModifiedUtc)),
            PublishedAt = key.PublishedAt,
            Attachments = [.. Files(kept), .. practice.Links.Where(link => IsSafe(link.Url)).Select(LinkOf)],

            // An answer is public with the state that it explains.
            Others = state is null ? kept.Only(_others) : kept.Only(["answer", .. _others]),
        };
    }

    private static string? StateOf(PracticeStatus status, JsonObject kept) =>
        kept.ContainsKey("state") ? kept.Text("state")
        : status is PracticeStatus.Winner or PracticeStatus.SpecialMention or PracticeStatus.Finalist ? Accepted
        : null;

    // The code of the country is the same in every language.
    private static string? AddressOf(Place place)
    {
        var parts = string.Join(", ", new[] { place.City, place.Region, place.Country }.Where(part => !string.IsNullOrWhiteSpace(part)));
        return parts.Length == 0 ? null : parts;
    }

    private static TranslatedField Texts(IEnumerable<(string Culture, ContentItem Item)> languages, Func<ContentItem, string?> text) =>
        TranslatedField.Of(new JsonObject(languages.Select(language => KeyValuePair.Create(language.Culture, (JsonNode?)(text(language.Item) ?? "")))));

    private static IEnumerable<AttachmentRecord> Files(JsonObject kept) => (kept["attachments"] as JsonArray ?? [])
        .OfType<JsonObject>()
        .Where(file => IsSafe(file.Text("url")))
        .Select(file => new AttachmentRecord
        {
            Title = file.Texts("title"),
            Description = file.Texts("description"),
            Url = file.Text("url"),
            Type = file.Text("type"),
            Thumbnail = IsSafe(file.Text("thumbnail")) ? file.Text("thumbnail") : null,
        });

    private static AttachmentRecord LinkOf(PracticeLink link) => new()
    {
        Title = string.IsNullOrWhiteSpace(link.Label) ? TranslatedField.Empty : TranslatedField.Of(link.Label),
        Url = link.Url,
        Type = "link",
    };

    private static bool IsSafe(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}

/// <summary>Where a proposal is found, and since when it is public.</summary>
/// <param name="Slug">The slug of its process.</param>
/// <param name="Component">The number of the component that lists it.</param>
/// <param name="Number">Its own number.</param>
/// <param name="LocalizationSet">The practice that it is.</param>
/// <param name="PublishedAt">When it became public first.</param>
internal sealed record ProposalKey(string Slug, int Component, int Number, string LocalizationSet, DateTimeOffset? PublishedAt);

/// <summary>A proposal, without its versions, and where it is found.</summary>
internal sealed record PublishedProposal(ProposalKey Key, ProposalRecord Record);
