using System.Text.Json.Nodes;

namespace OrchardParticipation.Decidim.Formats.Reading.GraphQl;

/// <summary>A process as the API answers it.</summary>
internal static class ProcessAnswer
{
    /// <param name="answer">The process.</param>
    /// <param name="problems">Of the record.</param>
    /// <param name="components">Its components as they were answered: proposals may stand in them.</param>
    /// <returns>Null, and a problem, if it has neither number nor slug.</returns>
    public static ProcessRecord? Read(JsonObject answer, RecordProblems problems, out IReadOnlyList<JsonObject> components)
    {
        var fields = new AnswerFields(answer, KnownFields.Process, problems);
        var (id, slug) = (fields.Text("id"), fields.Text("slug"));
        components = fields.List("components");
        if (string.IsNullOrEmpty(id) && string.IsNullOrEmpty(slug))
        {
            problems.Add(SourceProblemKind.Missing, "id");
            return null;
        }

        var files = fields.List("attachments");
        var record = new ProcessRecord
        {
            Id = id,
            Slug = slug,
            Title = fields.Translated("title"),
            Subtitle = fields.Translated("subtitle"),
            ShortDescription = fields.Translated("shortDescription"),
            Description = fields.Translated("description"),
            Reference = fields.Text("reference"),
            StartDate = fields.Date("startDate"),
            EndDate = fields.Date("endDate"),
            CreatedAt = fields.Time("createdAt"),
            UpdatedAt = fields.Time("updatedAt"),
            PublishedAt = fields.Time("publishedAt"),
            Steps = [.. fields.List("steps").Select(step => StepOf(step, problems)).OrderBy(step => step.Position ?? int.MaxValue)],
            Categories = CategoryAnswers.Read([.. fields.List("categories"), .. fields.List("taxonomies")], problems),
            Components = [.. components.Select(component => ComponentOf(component, problems))],
        };

        var others = fields.Rest();
        if (files.Count > 0)
        {
            others["attachments"] = new JsonObject { ["files"] = new JsonArray([.. files.Select(FileOf)]) };
        }

        return record with { Others = others };
    }

    private static StepRecord StepOf(JsonObject step, RecordProblems problems)
    {
        var fields = new AnswerFields(step, KnownFields.Step, problems, "steps.");
        return new StepRecord
        {
            Id = fields.Text("id"),
            Title = fields.Translated("title"),
            Description = fields.Translated("description"),
            StartDate = fields.Time("startDate"),
            EndDate = fields.Time("endDate"),
            Active = fields.Flag("active") ?? false,
            Position = fields.Whole("position"),
            CallToActionPath = fields.Text("callToActionPath"),
            CallToActionText = fields.Translated("callToActionText"),
            Others = fields.Rest(),
        };
    }

    private static ComponentRecord ComponentOf(JsonObject component, RecordProblems problems)
    {
        var fields = new AnswerFields(component, KnownFields.Component, problems, "components.");
        var type = component["__typename"] is JsonValue name ? name.ToString() : null;
        var record = new ComponentRecord
        {
            Id = fields.Text("id"),
            ManifestName = AnswerKinds.HoldsProposals(component) ? ComponentRecord.Proposals : type is null or "ComponentInterface" ? null : type.ToLowerInvariant(),
            Name = fields.Translated("name"),
            Weight = fields.Whole("weight"),
            PublishedAt = fields.Time("publishedAt"),
        };

        // They are records of their own.
        foreach (var (proposals, _) in AnswerKinds.ProposalsIn(component))
        {
            fields.Take(proposals);
        }

        return record with { Others = fields.Rest() };
    }

    private static JsonObject FileOf(JsonObject file) => new(file
        .Where(field => field.Key != "__typename")
        .Select(field => KeyValuePair.Create(field.Key == "url" ? "remote_file_url" : field.Key, AnswerFields.Stored(field.Value))));
}
