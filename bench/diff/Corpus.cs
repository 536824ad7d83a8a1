using System.Text;

namespace OrchardParticipation.Bench.Diff;

internal enum Script
{
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Chinese,
}

/// <summary>A block of a made-up text. The key tells which block it was, through edits and moves.</summary>
internal sealed record MadeBlock(int Key, string Element, IReadOnlyList<string> Words);

/// <summary>
/// Makes texts that are like prose in what matters to a difference: some words are frequent and most are rare, sentences and
/// paragraphs have different lengths, and there are headings, lists and tables. The same seed gives the same text.
/// </summary>
internal sealed class Corpus(Script script, int seed)
{
    private const int Distinct = 4_000;

    private readonly Random _random = new(seed);
    private readonly string[] _vocabulary = Vocabulary(script);
    private int _keys;

    public List<MadeBlock> Text(int words)
    {
        var blocks = new List<MadeBlock>();
        for (var count = 0; count < words;)
        {
            var element = _random.Next(12) switch { 0 => "h2", 1 or 2 => "li", 3 => "td", _ => "p" };
            var length = Math.Min(Math.Max(1, words - count), element switch { "h2" => 3 + _random.Next(6), "li" => 4 + _random.Next(16), "td" => 4 + _random.Next(4), _ => 30 + _random.Next(90) });
            blocks.Add(new MadeBlock(_keys++, element, Words(length)));
            count += length;
        }

        return blocks;
    }

    public List<string> Words(int count) => [.. Enumerable.Range(0, count).Select(_ => Word())];

    /// <summary>Each word is replaced, deleted or followed by another one with this chance.</summary>
    public List<MadeBlock> Edit(IEnumerable<MadeBlock> text, double rate) => [.. text.Select(block => Edit(block, rate))];

    public MadeBlock Edit(MadeBlock block, double rate)
    {
        var words = new List<string>();
        foreach (var word in block.Words)
        {
            if (_random.NextDouble() >= rate)
            {
                words.Add(word);
                continue;
            }

            switch (_random.Next(3))
            {
                case 0:
                    words.Add(Word());
                    break;
                case 1:
                    words.AddRange([word, Word()]);
                    break;
            }
        }

        return block with { Words = words.Count == 0 ? [Word()] : words };
    }

    /// <summary>Moves whole paragraphs past at least four others; reports which.</summary>
    public (List<MadeBlock> Text, HashSet<int> Moved) Move(List<MadeBlock> text, int count, double rate)
    {
        var moved = new HashSet<int>();
        var result = new List<MadeBlock>(text);
        for (var tries = 0; moved.Count < count && tries < 50 * count; tries++)
        {
            var from = _random.Next(result.Count);
            var to = _random.Next(result.Count);
            var block = result[from];
            var passed = Math.Abs(from - to) < 4 ? 0 : result.Skip(Math.Min(from, to)).Take(Math.Abs(from - to)).Sum(other => other.Words.Count);
            if (block.Element != "td" && passed > 4 * block.Words.Count && moved.Add(block.Key))
            {
                result.RemoveAt(from);
                result.Insert(to, rate > 0 ? Edit(block, rate) : block);
            }
        }

        return (result, moved);
    }

    /// <summary>Cuts half of the long paragraphs in two, or joins pairs of neighbours.</summary>
    public List<MadeBlock> Split(List<MadeBlock> text) =>
        [.. text.SelectMany(block => block.Words.Count < 12 || _random.Next(2) == 0
            ? [block]
            : new[] { block with { Words = [.. block.Words.Take(block.Words.Count / 2)] }, block with { Key = _keys++, Words = [.. block.Words.Skip(block.Words.Count / 2)] } })];

    public List<MadeBlock> Merge(List<MadeBlock> text)
    {
        var result = new List<MadeBlock>();
        foreach (var block in text)
        {
            if (result.Count > 0 && result[^1].Element == "p" && block.Element == "p" && _random.Next(2) == 0)
            {
                result[^1] = result[^1] with { Words = [.. result[^1].Words, .. block.Words] };
            }
            else
            {
                result.Add(block);
            }
        }

        return result;
    }

    public string Html(IEnumerable<MadeBlock> text, string? format = null)
    {
        var html = new StringBuilder();
        foreach (var block in text)
        {
            var words = Join(block.Words);
            words = format is null ? words : $"<{format}>{words}</{format}>";
            html.Append(block.Element switch
            {
                "li" => $"<ul><li>{words}</li></ul>",
                "td" => $"<table><tbody><tr><td>{words}</td></tr></tbody></table>",
                var element => $"<{element}>{words}</{element}>",
            });
        }

        return html.ToString();
    }

    public string Bare(IEnumerable<MadeBlock> text) => string.Join('\n', text.Select(block => Join(block.Words)));

    /// <summary>What is compared: words, and characters where words are not told apart by spaces.</summary>
    public List<string> Tokens(IEnumerable<MadeBlock> text) =>
        [.. text.SelectMany(block => block.Words).SelectMany(word => script == Script.Chinese ? word.Select(character => character.ToString()) : [word])];

    private string Join(IEnumerable<string> words) => string.Join(script == Script.Chinese ? "" : " ", words);

    // About as often as in prose: the n-th word with a chance of 1/n.
    private string Word() => _vocabulary[(int)Math.Pow(Distinct, _random.NextDouble()) - 1];

    private static string[] Vocabulary(Script script)
    {
        var random = new Random(17 + (int)script);
        var (first, count) = script switch
        {
            Script.Latin => ('a', 26),
            Script.Cyrillic => ('а', 32),
            Script.Arabic => ('ب', 18),
            Script.Devanagari => ('क', 36),
            _ => ('一', 2_500),
        };
        var words = new HashSet<string>(StringComparer.Ordinal);
        while (words.Count < Distinct)
        {
            var length = script == Script.Chinese ? 1 + random.Next(3) : 2 + random.Next(8);
            words.Add(string.Concat(Enumerable.Range(0, length).Select(_ => (char)(first + random.Next(count)))));
        }

        return [.. words.OrderBy(word => word.Length)];
    }
}
