using System.Globalization;

namespace OrchardParticipation.Strings;

internal static class Program
{
    private const string Help = """
        ./dev strings                          checks the French and the Spanish texts of the interface
        ./dev strings add <culture> <folder>   writes or completes the PO files of another language below <folder>/Localization
        ./dev strings check <culture> <folder> checks these
        """;

    private static int Main(string[] arguments)
    {
        var root = RootAbove(AppContext.BaseDirectory);
        switch (arguments)
        {
            case []:
                return Report(Sources.In(root).SelectMany(All));
            case ["check", var culture, var folder] when IsKnown(culture):
                return Report(Sources.In(root).SelectMany(sources => One(sources, culture, Skeleton.FileOf(sources, culture, folder))));
            case ["add", var culture, var folder] when IsKnown(culture):
                return Skeleton.Write(Sources.In(root), culture, folder) ? 0 : 1;
            case ["add" or "check", var culture, _]:
                Console.Error.WriteLine($"“{culture}” is no culture that .NET knows; examples are pt, pt-BR and ar.");
                return 2;
            default:
                Console.Error.WriteLine(Help);
                return 2;
        }
    }

    /// <summary>Everything that is wrong with a module's texts and those of its shipped languages.</summary>
    public static IEnumerable<Problem> All(Sources sources)
    {
        var (usages, problems) = sources.Read();
        return problems.Concat(Checker.Shipped.SelectMany(culture =>
            Checker.Check(usages, Catalogue.Read(Path.Combine(sources.Root, sources.CatalogueOf(culture)), sources.CatalogueOf(culture)), culture)));
    }

    public static bool IsKnown(string culture) =>
        CultureInfo.GetCultures(CultureTypes.AllCultures).Any(known => known.Name.Length > 0 && string.Equals(known.Name, culture, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<Problem> One(Sources sources, string culture, string file) =>
        Checker.Check(sources.Read().Usages, Catalogue.Read(file, file), culture);

    private static int Report(IEnumerable<Problem> problems)
    {
        var all = problems.Distinct().OrderBy(problem => problem.File, StringComparer.Ordinal).ThenBy(problem => problem.Line).ToList();
        foreach (var problem in all)
        {
            Console.WriteLine(problem);
        }

        Console.WriteLine(all.Count == 0 ? "strings: every text is there in every language" : $"strings: {all.Count} problems");
        return all.Count == 0 ? 0 : 1;
    }

    private static string RootAbove(string folder) =>
        File.Exists(Path.Combine(folder, "OrchardParticipation.sln")) ? folder
        : Path.GetDirectoryName(folder.TrimEnd(Path.DirectorySeparatorChar)) is { } above ? RootAbove(above)
        : throw new InvalidOperationException("The tool runs from inside the repository's build output.");
}
