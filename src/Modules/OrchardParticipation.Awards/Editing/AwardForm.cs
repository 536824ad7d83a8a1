using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Awards.Wording;

namespace OrchardParticipation.Awards.Editing;

internal static class AwardForm
{
    public static void Show(AwardPartViewModel form, AwardPart award, IReadOnlyList<string> cultures)
    {
        form.Slug = award.Slug;
        form.Organizer = FieldTexts.Of(award.Organizer, cultures);
        form.Website = award.Website;
        form.ContactEmail = award.ContactEmail;
        form.FirstYear = FieldReader.Shown(award.FirstYear);
    }

    public static IReadOnlyList<FieldProblem> Read(AwardPartViewModel form, AwardPart award)
    {
        var reader = new FieldReader();
        var slug = reader.Key(nameof(form.Slug), form.Slug);
        var year = reader.Integer(nameof(form.FirstYear), form.FirstYear, minimum: 1);
        var website = FieldReader.Text(form.Website);
        if (website is not null && !WebAddress.IsSafe(website))
        {
            reader.Add(nameof(form.Website), FieldError.NotAWebAddress);
        }

        if (reader.Problems.Count == 0)
        {
            award.Slug = slug;
            award.Organizer = form.Organizer.Text;
            award.Website = website;
            award.ContactEmail = FieldReader.Text(form.ContactEmail);
            award.FirstYear = year;
        }

        return reader.Problems;
    }
}
