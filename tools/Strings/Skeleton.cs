using System.Globalization;
using System.Text;

namespace OrchardParticipation.Strings;

/// <summary>PO files for a language that is not shipped, where the site looks for them: <c>Localization/{module}/{culture}.po</c>.</summary>
internal static class Skeleton
{
    public static string FileOf(Sources sources, string culture, string folder) => Path.Combine(folder, "Localization", sources.Module, culture + ".po");

    /// <summary>What a file has already stays; what is missing is added without a translation.</summary>
    public static bool Write(IEnumerable<Sources> all, string culture, string folder)
    {
        foreach (var sources in all)
        {
            var usages = sources.Read().Usages;
            if (usages.Count == 0)
            {
                continue;
            }

            var file = FileOf(sources, culture, folder);
            var before = Catalogue.Read(file, file);
            if (before.Problems.Count > 0)
            {
                Console.Error.WriteLine(string.Join('\n', before.Problems));
                Console.Error.WriteLine("Nothing was written for this module: mend the file first.");
                return false;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, Text(usages, before, culture));
            Console.WriteLine(file);
        }

        return true;
    }

    /// <summary>The file with every text that the code asks for, and its old translations.</summary>
    public static string Text(IReadOnlyList<Usage> usages, Catalogue before, string culture)
    {
        var known = before.Entries.GroupBy(entry => (entry.Context, entry.Id)).ToDictionary(group => group.Key, group => group.First());
        var text = new StringBuilder($"msgid \"\"\nmsgstr \"\"\n\"Language: {culture}\\n\"\n\"Content-Type: text/plain; charset=UTF-8\\n\"\n");
        var groups = usages.GroupBy(usage => (Context: usage.Contexts.Count > 0 ? usage.Contexts[0] : null, usage.Id))
            .OrderBy(group => group.Key.Context, StringComparer.Ordinal).ThenBy(group => group.Key.Id, StringComparer.Ordinal);
        foreach (var group in groups)
        {
            var usage = group.FirstOrDefault(one => one.Plural is not null) ?? group.First();
            var old = Checker.Find(known, usage);
            text.Append('\n');
            text.AppendJoin("", group.Select(one => $"#: {one.File}:{one.Line}\n").Distinct());
            Add("msgctxt", group.Key.Context);
            Add("msgid", usage.Id);
            Add("msgid_plural", usage.Plural);
            if (usage.Plural is null)
            {
                Add("msgstr", old is { Forms: [var form, ..] } ? form : "");
                continue;
            }

            for (var number = 0; number < Checker.FormsOf(culture); number++)
            {
                Add(string.Create(CultureInfo.InvariantCulture, $"msgstr[{number}]"), number < old?.Forms.Count ? old.Forms[number] : "");
            }
        }

        return text.ToString();

        void Add(string keyword, string? value)
        {
            if (value is not null)
            {
                text.Append(keyword).Append(" \"").Append(Quoted(value)).Append("\"\n");
            }
        }
    }

    private static string Quoted(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal).Replace("\r", "\\r", StringComparison.Ordinal);
}
