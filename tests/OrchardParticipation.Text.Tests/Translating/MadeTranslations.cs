using System.Text;

namespace OrchardParticipation.Text.Tests.Translating;

/// <summary>What was done to a block of a made-up translation.</summary>
public enum Edit
{
    None,
    Merged,
    Split,
    Moved,
    Dropped,
}

/// <summary>A source and its translation, and for each block of the source its blocks there and what was done to it.</summary>
internal sealed record MadePair(string Source, string Translation, IReadOnlyList<int[]> Expected, IReadOnlyList<Edit> Edits, int Added);

/// <summary>
/// Makes texts in a made-up language and their translations into another one, by a dictionary in which each word has another
/// word of 0.6 to 1.6 times its length. Translators are like people: some blocks are told at more length than others, sentences
/// are joined and parted, commas and quotes come and go, some numbers are written out. Most paragraphs are about as long as
/// others, and most of them have neither a name nor a number.
/// </summary>
/// <param name="seed">The same seed makes the same text.</param>
/// <param name="anchored">The share of paragraphs that may have names and numbers; of other blocks, somewhat fewer.</param>
internal sealed class MadeTranslations(int seed, double anchored = 0.35)
{
    private readonly Random _random = new(seed);
    private readonly Dictionary<string, string> _dictionary = [];
    private readonly List<string> _words = [];
    private readonly List<string> _names = [];

    public MadePair Make()
    {
        var expansion = 1 + 0.25 * _random.NextDouble();
        for (var i = 0; i < 1_500; i++)
        {
            var word = Word("aeiou", "bdfgklmnprstv", 2 + _random.Next(9));
            if (_dictionary.TryAdd(word, Word("aeiouy", "bcdghjlmnpqrsvxz", Math.Max(1, (int)Math.Round(word.Length * (0.6 + _random.NextDouble()) * expansion / 1.1)))))
            {
                _words.Add(word);
            }
        }

        _names.AddRange(Enumerable.Range(0, 25).Select(_ => Capital(Word("aeiou", "bdfgklmnprstv", 4 + _random.Next(6)))));
        var blocks = Skeleton(5 + _random.Next(56)).Select((element, i) => new MadeBlock(element, Sentences(element), i)).ToList();
        var translated = new MadeEdits(_random, element => Translate(new MadeBlock(element, Sentences(element), -1)));
        return translated.Apply(blocks, [.. blocks.Select(Translate)]);
    }

    private IEnumerable<string> Skeleton(int count)
    {
        for (var i = 0; i < count;)
        {
            var kind = _random.Next(20);
            kind = kind == 6 && (count - i) % 2 == 1 ? 7 : kind;
            var length = Math.Min(count - i, kind switch { < 3 => 1, < 6 => 2 + _random.Next(6), 6 => 4 + 2 * _random.Next(4), _ => 1 + _random.Next(5) });
            var element = kind switch { < 2 => "h2", 2 => "h3", < 6 => $"li {i}", 6 => $"td {i}", _ => "p" };
            for (var j = 0; j < length; j++, i++)
            {
                yield return element;
            }
        }
    }

    private List<MadeSentence> Sentences(string element)
    {
        var isProse = element == "p";
        var hasAnchors = _random.NextDouble() < (isProse ? anchored : anchored * 0.7);
        // Most paragraphs have about as many words as others.
        var words = isProse ? Math.Max(12, (int)(65 + 12 * Normal())) : element[0] == 't' ? 1 + _random.Next(4) : 3 + _random.Next(9);
        var sentences = new List<MadeSentence>();
        while (words > 0)
        {
            var length = isProse ? Math.Min(words, 8 + _random.Next(20)) : words;
            length = words - length < 5 ? words : length;
            words -= length;
            var tokens = Enumerable.Range(0, length).Select(_ => _words[(int)(_words.Count * Math.Pow(_random.NextDouble(), 2.5))]).ToList();
            if (hasAnchors && _random.Next(2) == 0)
            {
                tokens[_random.Next(length)] = _random.Next(3) switch { 0 => $"{_random.Next(1990, 2030)}", 1 => $"{_random.Next(2, 5_000)}", _ => _names[_random.Next(_names.Count)] };
            }

            for (var i = 5; i < length - 3; i++)
            {
                tokens[i] += _random.Next(10) == 0 ? "," : "";
            }

            if (isProse && _random.Next(12) == 0 && length > 9)
            {
                (tokens[4], tokens[7]) = ("(" + tokens[4], tokens[7] + ")");
            }

            sentences.Add(new MadeSentence(tokens, isProse || element[0] == 'l' && length > 7 ? _random.Next(12) switch { 0 => "?", 1 when isProse => ":", _ => "." } : ""));
        }

        return sentences;
    }

    private MadeBlock Translate(MadeBlock block)
    {
        // One paragraph is told at more length than another.
        var (more, sentences) = (0.12 * Normal(), new List<MadeSentence>());
        foreach (var sentence in block.Sentences)
        {
            var tokens = new List<string>();
            foreach (var token in sentence.Words)
            {
                var comma = token.EndsWith(',') ? _random.Next(4) > 0 : _random.Next(40) == 0;
                var bare = token.TrimEnd(',');
                var (open, close) = (bare.StartsWith('(') ? "(" : "", bare.EndsWith(')') ? ")" : "");
                var word = bare.Trim('(', ')');
                // A number may be written out, a name have another form in the other language.
                var kept = !_dictionary.TryGetValue(word, out var translated) && _random.Next(8) > 0;
                if (_random.NextDouble() >= -more)
                {
                    tokens.Add(open + (kept ? word : translated ?? _dictionary[_words[_random.Next(_words.Count)]]) + close + (comma ? "," : ""));
                }

                if (_random.NextDouble() < more)
                {
                    tokens.Add(_dictionary[_words[_random.Next(_words.Count)]]);
                }
            }

            if (sentences.Count > 0 && _random.Next(10) == 0 && sentences[^1].End == ".")
            {
                sentences[^1] = new MadeSentence([.. sentences[^1].Words, .. tokens], sentence.End);
            }
            else if (tokens.Count > 14 && _random.Next(10) == 0)
            {
                sentences.Add(new MadeSentence(tokens[..7], "."));
                sentences.Add(new MadeSentence(tokens[7..], sentence.End));
            }
            else
            {
                sentences.Add(new MadeSentence(tokens.Count == 0 ? ["y"] : tokens, sentence.End));
            }
        }

        return block with { Sentences = sentences };
    }

    private string Word(string vowels, string consonants, int length)
    {
        var word = new StringBuilder();
        for (var i = _random.Next(2); word.Length < length; i++)
        {
            word.Append(i % 2 == 0 ? vowels[_random.Next(vowels.Length)] : consonants[_random.Next(consonants.Length)]);
        }

        return word.ToString();
    }

    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - _random.NextDouble())) * Math.Cos(2 * Math.PI * _random.NextDouble());

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}

internal sealed record MadeSentence(List<string> Words, string End)
{
    public override string ToString() => char.ToUpperInvariant(Words[0][0]) + string.Join(' ', Words)[1..] + End;
}

/// <summary>A block; the element carries the number of its list or table, the number the block of the source that it translates.</summary>
internal sealed record MadeBlock(string Element, List<MadeSentence> Sentences, params int[] Of)
{
    public bool IsProse => Element == "p";

    public bool IsCell => Element.StartsWith("td", StringComparison.Ordinal);
}
