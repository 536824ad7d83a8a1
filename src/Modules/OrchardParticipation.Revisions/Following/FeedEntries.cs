using System.Net;
using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using OrchardParticipation.Revisions.Changes;
using OrchardParticipation.Revisions.Contracts;
using OrchardParticipation.Revisions.Pages;
using OrchardParticipation.Text;
using OrchardParticipation.Text.Comparing.Html.Rendering;

namespace OrchardParticipation.Revisions.Following;

/// <summary>Writes feeds and their entries.</summary>
internal sealed class FeedEntries(ChangeWords words)
{
    public SyndicationItem Of(Revision revision, string title, string address, ItemChanges changes)
    {
        var sentences = string.Join(' ', words.Sentences(changes));
        var entry = new SyndicationItem
        {
            // The address of a version is permanent.
            Id = address,
            Title = Text(title),
            Summary = Text(sentences),
            Content = new TextSyndicationContent(Clean(Html(changes, sentences)), TextSyndicationContentKind.Html),
            PublishDate = Instant(revision.Utc),
            LastUpdatedTime = Instant(revision.Utc),
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(address)));
        if (revision.Author is not null)
        {
            entry.Authors.Add(new SyndicationPerson { Name = Clean(revision.Author) });
        }

        return entry;
    }

    public string Write(string title, string address, string page, string culture, IReadOnlyList<SyndicationItem> entries)
    {
        var feed = new SyndicationFeed(entries)
        {
            Id = address,
            Title = Text(title),
            Language = culture,
            LastUpdatedTime = entries.Select(entry => entry.LastUpdatedTime).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max(),
        };
        feed.Links.Add(SyndicationLink.CreateSelfLink(new Uri(address), "application/atom+xml"));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new Uri(page), "text/html"));
        // Atom wants an author of every entry, or one of them all.
        feed.Authors.Add(new SyndicationPerson { Name = new Uri(address).Host });

        using var stream = new MemoryStream();
        using (var xml = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            feed.SaveAsAtom10(xml);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private string Html(ItemChanges changes, string sentences)
    {
        // A reader of feeds has no style sheet that would hide what is for the ear alone.
        var labels = words.Labels("change-") with { Deleted = "", EndOfDeleted = "", Inserted = "", EndOfInserted = "", Unchanged = null };
        var html = new StringBuilder();
        Element(html, "p", sentences);
        foreach (var language in changes.Languages.Where(language => language.Fields.Count > 0))
        {
            html.Append("<div lang=\"").Append(language.Culture).Append("\" dir=\"").Append(Names.DirectionOf(language.Culture)).Append("\">");
            Element(html, "h3", Names.OfLanguageItself(language.Culture));
            foreach (var field in language.Fields)
            {
                html.Append(UnifiedView.Render(field.Comparison, labels with { IdPrefix = $"{language.Culture}-{field.Field}-" }));
            }

            html.Append("</div>");
        }

        foreach (var fact in changes.Facts)
        {
            Element(html, "h3", fact.Label);
            html.Append(fact.Prose is { } prose ? UnifiedView.Render(prose, labels with { IdPrefix = $"{fact.Key}-" }) : ValueView.Render(fact.Values, labels));
        }

        return html.ToString();
    }

    private static void Element(StringBuilder html, string name, string text) =>
        html.Append('<').Append(name).Append('>').Append(WebUtility.HtmlEncode(text)).Append("</").Append(name).Append('>');

    private static TextSyndicationContent Text(string text) => new(Clean(text));

    private static DateTimeOffset Instant(DateTime utc) => new(DateTime.SpecifyKind(utc, DateTimeKind.Utc));

    // Of what a text may hold, XML can say all but some control characters and halves of pairs.
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (XmlConvert.IsXmlChar(text[i]))
            {
                clean.Append(text[i]);
            }
            else if (i + 1 < text.Length && XmlConvert.IsXmlSurrogatePair(text[i + 1], text[i]))
            {
                clean.Append(text[i]).Append(text[++i]);
            }
        }

        return clean.ToString();
    }
}
