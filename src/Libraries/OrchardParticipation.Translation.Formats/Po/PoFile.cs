using OrchardParticipation.Translation.Formats.Inline;
using OrchardParticipation.Translation.Formats.Reading;

namespace OrchardParticipation.Translation.Formats.Po;

/// <summary>Makes units of entries.</summary>
internal sealed class PoFile(ResultBuilder result)
{
    private readonly InlineTags _tags = new();
    private bool _hasHeader;

    public void Take(PoEntry entry)
    {
        if (entry.IsHeader)
        {
            ReadHeader(entry.Translation!.ToString());
            return;
        }

        result.Count(entry.Line);
        if (entry.Item is not { } id || entry.Unit is not { } unit)
        {
            if (!entry.IsBroken)
            {
                result.Report(entry.Line, null, null, ProblemKind.NoId, (entry.Context ?? entry.Id)!.ToString());
            }

            return;
        }

        var version = entry.Version(id);
        var item = result.Find(id) ?? result.Begin(id, version);
        item.Title ??= entry.Title;
        if (!item.Reserve(unit, entry.Line) || entry.IsBroken)
        {
            return;
        }

        if (item.Version != version)
        {
            item.Report(entry.Line, unit, ProblemKind.OtherVersion, version ?? "");
        }
        else if (entry.IsPlural)
        {
            item.Report(entry.Line, unit, ProblemKind.Plural, "");
        }
        else
        {
            Add(entry, unit, item);
        }
    }

    private void ReadHeader(string header)
    {
        if (!_hasHeader)
        {
            _hasHeader = true;
            result.SourceLanguage = PoHeader.Field(header, PoKeywords.SourceLanguage.TrimEnd());
            result.TargetLanguage = PoHeader.Field(header, PoKeywords.Language.TrimEnd());
        }
    }

    private void Add(PoEntry entry, string unit, ItemBuilder item)
    {
        var (source, target) = (entry.Id!.ToString(), entry.Translation!.ToString());
        target = string.IsNullOrWhiteSpace(target) ? "" : target;
        if (entry.IsHtml && ReadTags(ref source, ref target) is { } damage)
        {
            item.Report(entry.Line, unit, damage.Kind, damage.Tag);
            return;
        }

        item.Add(new TranslationUnit(
            unit,
            source,
            target.Length == 0 ? null : target,
            entry.IsHtml,
            target.Length == 0 || entry.IsFuzzy ? UnitState.Initial : UnitState.Translated,
            entry.Notes.Count == 0 ? null : string.Join('\n', entry.Notes),
            entry.MaxLength));
    }

    private TagDamage? ReadTags(ref string source, ref string target)
    {
        if (InlineCodes.ParseSource(source, _tags, out var from) is { } broken)
        {
            return broken;
        }

        source = from.ToHtml();
        if (target.Length == 0)
        {
            return null;
        }

        if ((InlineParser.Parse(target, _tags, out var to) ?? InlineCodes.Match(from, to, out _)) is { } damage)
        {
            return damage;
        }

        target = to.ToHtml();
        return null;
    }
}
