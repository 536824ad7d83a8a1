using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Reading.GraphQl;

/// <summary>A proposal as the API answers it.</summary>
internal static class ProposalAnswer
{
    /// <returns>Null, and a problem, if it has no number.</returns>
    public static ProposalRecord? Read(JsonObject answer, RecordProblems problems)
    {
        var fields = new AnswerFields(answer, KnownFields.Proposal, problems);
        var id = fields.Text("id");
        if (string.IsNullOrEmpty(id))
        {
            problems.Add(SourceProblemKind.Missing, "id");
            return null;
        }

        var others = new JsonObject();
        var coordinates = fields.Object("coordinates") is { } place ? new AnswerFields(place, KnownFields.Proposal, problems, "coordinates.") : null;
        var scope = fields.Object("scope") is { } some ? new AnswerFields(some, KnownFields.Category, problems, "scope.") : null;
        var withdrawnAt = fields.Text("withdrawnAt");
        var record = new ProposalRecord
        {
            Id = id,
            Title = fields.Translated("title"),
            Body = fields.Translated("body"),
            Reference = fields.Text("reference"),
            State = fields.Text("state"),
            CategoryIds = CategoriesOf(fields, others),
            ScopeId = scope?.Text("id"),
            ScopeName = scope?.Translated("name") ?? TranslatedField.Empty,
            Address = fields.Text("address"),
            Latitude = coordinates?.Decimal("latitude") ?? fields.Decimal("latitude"),
            Longitude = coordinates?.Decimal("longitude") ?? fields.Decimal("longitude"),
            Authors = AuthorsOf(fields, others),
            Official = fields.Flag("official"),
            Withdrawn = fields.Flag("withdrawn") ?? withdrawnAt is not null,
            CreatedAt = fields.Time("createdAt"),
            UpdatedAt = fields.Time("updatedAt"),
            PublishedAt = fields.Time("publishedAt"),
            Attachments = [.. fields.List("attachments").Select(attachment => AttachmentOf(attachment, problems))],
            Versions = VersionsOf(fields, problems),
        };

        // Counted from what is here.
        fields.Take("versionsCount");
        Keep(others, "withdrawn_at", withdrawnAt);
        Keep(others, "coordinates", coordinates?.Rest());
        Keep(others, "scope", scope?.Rest());
        Approval(fields, others, "endorsements", "endorsementsCount", "user_endorsements");
        Approval(fields, others, "likes", "likesCount", "user_likes");
        return record with { Others = Joined(others, fields.Rest()) };
    }

    private static IReadOnlyList<string> CategoriesOf(AnswerFields fields, JsonObject others)
    {
        var category = fields.Object("category");
        if (category?.ContainsKey("name") == true)
        {
            others["category"] = AnswerFields.Stored(category);
        }

        var taxonomies = fields.List("taxonomies");
        if (taxonomies.Any(taxonomy => taxonomy.ContainsKey("name")))
        {
            others["taxonomies"] = Columns(taxonomies);
        }

        return [.. (category is null ? taxonomies : [category, .. taxonomies]).Select(IdOf).OfType<string>().Distinct()];
    }

    private static string[] AuthorsOf(AnswerFields fields, JsonObject others)
    {
        var author = fields.Object("author");
        var authors = fields.List("authors");
        if (authors.Count == 0 && author is not null)
        {
            authors = [author];
        }

        if (authors.Any(some => some.Any(field => field.Key is not ("name" or "__typename"))))
        {
            others["author"] = Columns(authors);
        }

        return [.. authors.Select(some => some["name"] is JsonValue name ? name.ToString() : null).OfType<string>()];
    }

    private static AttachmentRecord AttachmentOf(JsonObject attachment, RecordProblems problems)
    {
        var fields = new AnswerFields(attachment, KnownFields.Attachment, problems, "attachments.");
        return new AttachmentRecord
        {
            Title = fields.Translated("title"),
            Description = fields.Translated("description"),
            Url = fields.Text("url"),
            Type = fields.Text("type"),
            Thumbnail = fields.Text("thumbnail"),
            Others = fields.Rest(),
        };
    }

    private static VersionRecord[] VersionsOf(AnswerFields fields, RecordProblems problems)
    {
        var versions = new List<VersionRecord>();
        foreach (var answer in fields.List("versions"))
        {
            var version = VersionRecord.OfApi(answer);
            if (version.Id is not null && versions.Any(other => other.Id == version.Id))
            {
                problems.Add(SourceProblemKind.Duplicate, "versions.id", version.Id);
                continue;
            }

            if (version.CreatedAt is null && answer["createdAt"] is { } time)
            {
                problems.Add(SourceProblemKind.Value, "versions.createdAt", time.ToJsonString());
            }

            if (answer["changeset"] is not (null or JsonObject) || version.Changes.Unknown.Count > 0)
            {
                problems.Add(SourceProblemKind.Value, "versions.changeset", version.Changes.Unknown.Count > 0 ? string.Join(", ", version.Changes.Unknown) : null);
            }

            versions.Add(version);
        }

        return versions.TrueForAll(version => version.CreatedAt is not null) ? [.. versions.OrderBy(version => version.CreatedAt)] : [.. versions];
    }

    /// <summary>Endorsements, that were renamed to likes: how many there are, and whose.</summary>
    private static void Approval(AnswerFields fields, JsonObject others, string list, string count, string names)
    {
        if (!fields.Has(list) && !fields.Has(count))
        {
            return;
        }

        var approval = new JsonObject();
        if (fields.Has(count))
        {
            approval["total_count"] = fields.Take(count)?.DeepClone();
        }

        if (fields.Has(list))
        {
            approval[names] = new JsonArray([.. fields.List(list).Select(some => some["name"]?.DeepClone())]);
        }

        others[list] = approval;
    }

    /// <summary>A list of objects as the exports write it: an array for each field, <c>{"id":[1,2],"name":["a","b"]}</c>.</summary>
    private static JsonObject Columns(IReadOnlyList<JsonObject> list) => new(list
        .SelectMany(item => item.Select(field => field.Key))
        .Where(name => name != "__typename")
        .Distinct()
        .Select(name => KeyValuePair.Create(name == "profilePath" ? "url" : name, (JsonNode?)new JsonArray([.. list.Select(item => AnswerFields.Stored(item[name]))]))));

    private static string? IdOf(JsonObject item) => item["id"] is JsonValue id ? id.ToString() : null;

    private static void Keep(JsonObject others, string name, JsonNode? value)
    {
        if (value is not (null or JsonObject { Count: 0 }))
        {
            others[name] = value;
        }
    }

    private static JsonObject Joined(JsonObject first, JsonObject second)
    {
        foreach (var (name, value) in second)
        {
            first.TryAdd(name, value?.DeepClone());
        }

        return first;
    }
}
