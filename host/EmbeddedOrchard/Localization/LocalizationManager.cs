using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using OrchardCore.Localization;

namespace EmbeddedOrchard.Localization;

/// <summary>One dictionary for each culture, read when first asked for and again when its files change, appear or go.</summary>
internal sealed class LocalizationManager(
    IEnumerable<IPluralRuleProvider> rules,
    IEnumerable<ITranslationProvider> providers,
    IEnumerable<ILocalizationFileLocationProvider> locations) : ILocalizationManager
{
    /// <summary>How long nobody looks at the files.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    private readonly ConcurrentDictionary<string, Lazy<Loaded>> _dictionaries = new(StringComparer.OrdinalIgnoreCase);

    public CultureDictionary GetDictionary(CultureInfo culture)
    {
        var lazy = _dictionaries.GetOrAdd(culture.Name, _ => Lazily(culture));
        var loaded = lazy.Value;
        if (!loaded.IsDue(Pause) || StampOf(culture) == loaded.Stamp)
        {
            return loaded.Dictionary;
        }

        var fresh = Lazily(culture);
        return (_dictionaries.TryUpdate(culture.Name, fresh, lazy) ? fresh : _dictionaries[culture.Name]).Value.Dictionary;
    }

    private Lazy<Loaded> Lazily(CultureInfo culture) => new(() =>
    {
        // Before reading: what changes meanwhile is seen the next time.
        var stamp = StampOf(culture);
        return new Loaded(Load(culture), stamp, Stopwatch.GetTimestamp());
    });

    /// <summary>Which files there are, and when they were written. Those in assemblies do not change.</summary>
    private string StampOf(CultureInfo culture) => string.Join('|', locations
        .SelectMany(provider => provider.GetLocations(culture.Name))
        .Where(file => file is { Exists: true, PhysicalPath: not null })
        .Select(file => string.Create(CultureInfo.InvariantCulture, $"{file.PhysicalPath}:{file.LastModified.UtcTicks}:{file.Length}")));

    private CultureDictionary Load(CultureInfo culture)
    {
        var dictionary = new CultureDictionary(culture.Name, RuleOf(culture));
        foreach (var provider in providers)
        {
            provider.LoadTranslations(culture.Name, dictionary);
        }

        return dictionary;
    }

    private PluralizationRuleDelegate RuleOf(CultureInfo culture)
    {
        foreach (var provider in rules.OrderBy(provider => provider.Order))
        {
            if (provider.TryGetRule(culture, out var rule))
            {
                return rule;
            }
        }

        return PluralRules.Of(culture);
    }

    private sealed class Loaded(CultureDictionary dictionary, string stamp, long looked)
    {
        private long _looked = looked;

        public CultureDictionary Dictionary => dictionary;

        public string Stamp => stamp;

        /// <summary>True for one caller after each pause.</summary>
        public bool IsDue(TimeSpan pause)
        {
            var before = Interlocked.Read(ref _looked);
            return Stopwatch.GetElapsedTime(before) >= pause && Interlocked.CompareExchange(ref _looked, Stopwatch.GetTimestamp(), before) == before;
        }
    }
}
