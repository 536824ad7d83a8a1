using OrchardParticipation.Translation.Formats.Inline;
using OrchardParticipation.Translation.Formats.Reading;

namespace OrchardParticipation.Translation.Formats.Xliff;

/// <summary>Finds the units of a file. Groups are looked through; modules and extensions are not looked at.</summary>
internal sealed class XliffFileReader(XliffCursor at, ResultBuilder result)
{
    private readonly InlineTags _tags = new();

    public void Read()
    {
        while (at.Advance() && !at.IsElement)
        {
        }

        if (result.IsRefused || !IsXliff())
        {
            return;
        }

        result.SourceLanguage = at.Attribute("srcLang") ?? "";
        result.TargetLanguage = at.Attribute("trgLang") ?? "";
        var depth = at.Depth;
        while (!(at.IsEmpty && at.Depth == depth) && at.NextInside(depth))
        {
            if (at.Name == "file" && Begin() is { } item)
            {
                ReadFile(item);
            }
            else
            {
                at.Skip();
            }
        }

        // What comes after the last element is part of being XML.
        while (at.Advance())
        {
        }
    }

    private bool IsXliff()
    {
        var version = at.Attribute("version") ?? "";
        if (at.IsCore && at.Name == "xliff" && version.StartsWith("2.", StringComparison.Ordinal))
        {
            return true;
        }

        var isOther = at.Name == "xliff" && (at.IsCore || at.Namespace.Length == 0 || at.Namespace.StartsWith(XliffNames.Core1, StringComparison.Ordinal));
        result.Refuse(at.Line, isOther ? ProblemKind.XliffVersion : ProblemKind.NotXliff, isOther ? version : at.Name);
        return false;
    }

    private ItemBuilder? Begin()
    {
        var id = XliffNames.FromToken(at.Attribute("id"));
        if (string.IsNullOrEmpty(id))
        {
            result.Report(at.Line, null, null, ProblemKind.NoId, "");
            return null;
        }

        if (result.Find(id) is not null)
        {
            result.Report(at.Line, id, null, ProblemKind.DuplicateItem, id);
            return null;
        }

        return result.Begin(id, at.Attribute("original"));
    }

    private void ReadFile(ItemBuilder item)
    {
        var depth = at.Depth;
        while (!(at.IsEmpty && at.Depth == depth) && at.NextInside(depth))
        {
            switch (at.Name)
            {
                case "group":
                    break;
                case "unit":
                    ReadUnit(item);
                    break;
                case "notes" when at.Depth == depth + 1:
                    ReadTitle(item);
                    break;
                default:
                    at.Skip();
                    break;
            }
        }
    }

    private void ReadTitle(ItemBuilder item)
    {
        var depth = at.Depth;
        while (at.NextInside(depth))
        {
            var isTitle = at.Attribute("category") == XliffNames.TitleCategory;
            var text = at.ReadText();
            item.Title ??= isTitle ? text : null;
        }
    }

    private void ReadUnit(ItemBuilder item)
    {
        var line = at.Line;
        var id = XliffNames.FromToken(at.Attribute("id")) ?? "";
        var unit = new XliffUnitReader(at).Read(id);
        result.Count(line);
        if (id.Length == 0)
        {
            result.Report(line, item.Id, null, ProblemKind.NoId, "");
        }
        else if (item.Reserve(id, line))
        {
            if (new XliffUnitResolver(unit, _tags).Resolve(out var resolved) is var (damage, place))
            {
                item.Report(place ?? line, id, damage.Kind, damage.Tag);
            }
            else if (resolved is not null)
            {
                item.Add(resolved);
            }
        }
    }
}
