using OrchardParticipation.Decidim.Formats.Naming;

namespace OrchardParticipation.Decidim.Formats.Reading.Records;

internal sealed class ProcessReader(ReadingLimits limits) : RecordReader(ProcessNames.Kept, limits)
{
    protected override (SourceEntry Entry, string? Id) Read(SourcePlace place, RecordFields fields)
    {
        var id = fields.Text("id");
        var process = new ProcessRecord
        {
            Id = id,
            Slug = fields.Text("slug"),
            Title = fields.Translated("title"),
            Subtitle = fields.Translated("subtitle"),
            ShortDescription = fields.Translated("short_description"),
            Description = fields.Translated("description"),
            Reference = fields.Text("reference"),
            StartDate = fields.Date("start_date"),
            EndDate = fields.Date("end_date"),
            CreatedAt = fields.Time("created_at"),
            UpdatedAt = fields.Time("updated_at"),
            PublishedAt = fields.Time("published_at"),
            Steps = Steps(fields),
            Categories = [.. Categories(fields, "categories"), .. Categories(fields, "participatory_process_categories")],
            Components = Components(fields),
            Others = fields.Rest,
        };
        if (process.Slug is null)
        {
            fields.Problems.Add(new(SourceProblemKind.Missing, "slug"));
        }

        if (CategoryCycles.Find(process.Categories) is { } category)
        {
            fields.Problems.Add(new(SourceProblemKind.Cycle, "categories", RecordFields.Shortened(category)));
        }

        return (new ProcessEntry(place, process), id);
    }

    private StepRecord[] Steps(RecordFields process) => [.. process.Objects("participatory_process_steps").Select(step =>
    {
        var record = new StepRecord
        {
            Id = step.Text("id"),
            Title = step.Translated("title"),
            Description = step.Translated("description"),
            StartDate = step.Time("start_date"),
            EndDate = step.Time("end_date"),
            Active = step.Flag("active") ?? false,
            Position = step.Whole("position"),
            CallToActionPath = step.Text("cta_path"),
            CallToActionText = step.Translated("cta_text"),
            Others = Kept(step, "participatory_process_steps"),
        };
        process.Problems.AddRange(step.Problems);
        return record;
    }).OrderBy(step => step.Position ?? int.MaxValue)];

    // Those of the second level stand within those of the first.
    private IEnumerable<CategoryRecord> Categories(RecordFields above, string name, string? parent = null)
    {
        foreach (var category in above.Objects(name))
        {
            var id = category.Text("id");
            var (title, description, parentId) = (category.Translated("name"), category.Translated("description"), category.Text("parent_id") ?? parent);
            var below = Categories(category, "subcategories", id).ToArray();
            yield return new CategoryRecord { Id = id, Name = title, Description = description, ParentId = parentId, Others = Kept(category, name, "weight") };
            foreach (var inner in below)
            {
                yield return inner;
            }

            above.Problems.AddRange(category.Problems);
        }
    }

    private ComponentRecord[] Components(RecordFields process) => [.. process.Objects("components").Select(component =>
    {
        var record = new ComponentRecord
        {
            Id = component.Text("id"),
            ManifestName = component.Text("manifest_name")?.ToLowerInvariant(),
            Name = component.Translated("name"),
            Weight = component.Whole("weight"),
            Settings = component.Object("settings"),
            PublishedAt = component.Time("published_at"),
            Others = Kept(component, "components", "participatory_space_id", "participatory_space_type", "permissions", "specific_data", "visible"),
        };
        process.Problems.AddRange(component.Problems);
        return record;
    })];
}
