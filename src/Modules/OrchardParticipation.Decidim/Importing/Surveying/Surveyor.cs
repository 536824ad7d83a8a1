using System.Globalization;
using OrchardParticipation.Awards.Contracts;
using OrchardParticipation.Decidim.Formats;
using OrchardParticipation.Decidim.Formats.Reading;

namespace OrchardParticipation.Decidim.Importing.Surveying;

/// <summary>Reads a source once, writes nothing, and says what is wrong with it.</summary>
internal sealed class Surveyor(ImportOptions options, ImportReport report, IReadOnlyList<string> cultures)
{
    private readonly Survey _survey = new();
    private readonly Dictionary<string, Copies> _copies = new(StringComparer.Ordinal);
    private readonly HashSet<string> _unknownLanguages = new(StringComparer.OrdinalIgnoreCase);

    public async Task<Survey> ReadAsync(IDecidimSource source, CancellationToken cancellationToken)
    {
        await foreach (var entry in source.ReadAsync(cancellationToken))
        {
            Take(entry);
        }

        foreach (var (slug, copies) in _copies)
        {
            Join(_survey.Process(slug), copies.Find());
        }

        foreach (var bare in _survey.Processes.Values.Where(process => process.Record is null))
        {
            report.AddNotice(new ImportFinding(null, ImportFindingKind.BareEdition, Detail: bare.Slug));
        }

        return _survey;
    }

    private void Take(SourceEntry entry)
    {
        switch (entry)
        {
            case ProblemEntry { Problem: var problem }:
                Say(new ImportFinding(entry.Place, Enum.Parse<ImportFindingKind>(problem.Kind.ToString()), problem.Field, problem.Detail), problem.IsNotice);
                break;
            case ProcessEntry { Process: var process }:
                Take(entry.Place, process);
                break;
            case ProposalEntry { Proposal: var proposal }:
                Take(entry.Place, proposal);
                break;
        }
    }

    private void Take(SourcePlace place, ProcessRecord record)
    {
        if ((record.Slug ?? options.Process) is not { Length: > 0 } slug)
        {
            Say(new ImportFinding(place, ImportFindingKind.NoProcess, "slug"), isNotice: false);
            return;
        }

        var process = _survey.Process(slug);
        process.Record = process.Record is { } before ? Merging.Merge(before, record) : record;
        CheckLanguages(place, record.Title, record.Description);
        foreach (var component in record.Components.Where(component => component.ManifestName is not null and not ComponentRecord.Proposals))
        {
            report.AddNotice(new ImportFinding(place, ImportFindingKind.OtherComponent, component.ManifestName, component.Id));
        }
    }

    private void Take(SourcePlace place, ProposalRecord proposal)
    {
        if (ProposalPlace.Of(proposal, options, _survey) is not { } at)
        {
            var noProcess = (proposal.ProcessSlug ?? options.Process) is null;
            Say(new ImportFinding(place, noProcess ? ImportFindingKind.NoProcess : ImportFindingKind.NoComponent, noProcess ? "participatory_space" : "component"), isNotice: false);
        }
        else if (at.Number is not { } number)
        {
            Say(new ImportFinding(place, ImportFindingKind.Value, "id", proposal.Id), isNotice: false);
        }
        else if (!_survey.Process(at.Slug).Numbers.Add(number))
        {
            Say(new ImportFinding(place, ImportFindingKind.Duplicate, "id", proposal.Id), isNotice: false);
        }
        else
        {
            Take(place, proposal, at.Slug, new ComponentAddress { Component = at.Component, Number = number });
        }
    }

    private void Take(SourcePlace place, ProposalRecord proposal, string slug, ComponentAddress address)
    {
        if (proposal.Title.Texts.All(text => string.IsNullOrWhiteSpace(text.Text)) && string.IsNullOrWhiteSpace(proposal.Title.Plain))
        {
            Say(new ImportFinding(place, ImportFindingKind.Missing, "title"), isNotice: false);
        }

        CheckLanguages(place, proposal.Title, proposal.Body);
        _survey.Process(slug).Components.Add(address.Component);
        if (!_copies.TryGetValue(slug, out var copies))
        {
            _copies.Add(slug, copies = new Copies());
        }

        copies.Add(address, proposal.Title);
    }

    private void Join(SurveyedProcess process, Dictionary<ComponentAddress, ComponentAddress> originals)
    {
        report.Copies += originals.Count;
        foreach (var (copy, original) in originals)
        {
            report.AddNotice(new ImportFinding(null, ImportFindingKind.Copy, $"{process.Slug}/f/{copy.Component}/proposals/{copy.Number}", $"{process.Slug}/f/{original.Component}/proposals/{original.Number}"));
        }

        if (options.JoinCopies)
        {
            process.Copies = originals.ToDictionary(pair => pair.Key.Number, pair => pair.Value.Number);
            process.CopyAddresses = originals.OrderBy(pair => pair.Key.Number).ToLookup(pair => pair.Value.Number, pair => pair.Key);
            process.CopyComponents = originals.Keys.Select(copy => copy.Component).Except(originals.Values.Select(original => original.Component)).ToHashSet();
        }
    }

    // A language that .NET does not know has no name, no direction and no place in addresses.
    private void CheckLanguages(SourcePlace place, params ReadOnlySpan<TranslatedField> fields)
    {
        foreach (var field in fields)
        {
            foreach (var text in field.Texts.Where(text => !string.IsNullOrWhiteSpace(text.Text) && !cultures.Contains(text.Locale, StringComparer.OrdinalIgnoreCase)))
            {
                if (!IsLanguage(text.Locale))
                {
                    Say(new ImportFinding(place, ImportFindingKind.Value, "locale", text.Locale), isNotice: false);
                }
                else if (_unknownLanguages.Add(text.Locale))
                {
                    report.AddNotice(new ImportFinding(place, ImportFindingKind.UnknownLanguage, Detail: text.Locale));
                }
            }
        }
    }

    private static bool IsLanguage(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale, predefinedOnly: true).Name.Length > 0;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }

    private void Say(ImportFinding finding, bool isNotice)
    {
        if (isNotice)
        {
            report.AddNotice(finding);
        }
        else
        {
            report.AddProblem(finding);
        }
    }
}
