using CsCheck;
using OrchardParticipation.Text.Comparing.Html;

namespace OrchardParticipation.Text.Tests.Comparing.Html;

/// <summary>Random fragments, tidy and broken, and pairs of which one is often an edited other.</summary>
internal static class Fragments
{
    private static readonly Gen<string> _word = OneOf(
        "city", "the", "of", "budget", "l'eau", "Medellín", "2023", "مدينة", "शहर", "公民参与", "🏙️", "a\u0301", "—", ",", "&amp;", "&lt;b&gt;", "&#8203;",
        "\u202Eabc", "&nbsp;", "<br>", "<img src=\"/a.png\" alt=\"A\">", "<img src=\"/a.png\" alt=\"B\">", "&copy", "<", "\n");

    private static readonly Gen<string> _formatted = Gen.Select(
        OneOf("b", "em", "a href=\"/x\"", "a href=\"/y\"", "code", "ins", "del", "span lang=\"fr\"", "q"),
        _word.Array[0, 3],
        (tag, words) => $"<{tag}>{string.Join(' ', words)}</{tag.Split(' ')[0]}>");

    private static readonly Gen<string> _sentence = Gen.OneOf(_word, _word, _formatted).Array[0, 14]
        .Select(Gen.Bool, (words, spaced) => string.Join(spaced ? " " : "", words));

    private static readonly Gen<string> _simple = Gen.Select(
        OneOf("p", "h2", "h3", "blockquote", "pre", "div", "em", "section", "details", "li", "b"),
        _sentence,
        (tag, text) => $"<{tag}>{text}</{tag}>");

    private static readonly Gen<string> _list = Gen.Select(OneOf("ul", "ol", "ol start=\"3\""), _sentence.Array[0, 5], (tag, items) =>
        $"<{tag}>{string.Concat(items.Select(item => $"<li>{item}</li>"))}</{tag.Split(' ')[0]}>");

    private static readonly Gen<string> _table = _sentence.Array[1, 3].Array[1, 3].Select(rows =>
        $"<table><tbody>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>"))}</tbody></table>");

    private static readonly Gen<string> _odd = OneOf(
        "</p>", "<p>", "<b>", "</b>", "<hr>", "<p></p>", "text", "<!-- c -->", "<script>x()</script>", "<td>", "<ul>", "</div>", "<a href=\"javascript:x\">j</a>",
        "<p onclick=\"x()\">o</p>", "<ul><li>a<ul><li>b</li></ul></li></ul>", "<b>a<p>b</p></b>", "<table>x", "<h2>a<h3>b");

    private static readonly Gen<string[]> _blocks = Gen.Frequency((6, _simple), (2, _list), (1, _table), (1, _odd)).Array[0, 8];

    public static Gen<string> Any { get; } = _blocks.Select(string.Concat);

    public static Gen<(string Old, string New, long Steps)> Pairs { get; } = Gen.Select(
        _blocks, _blocks, Gen.Int[0, 1000].Array[6], Gen.OneOf(Gen.Long[0, 200], Gen.Const(DiffOptions.DefaultSteps)), Edit);

    // Some blocks of the one among those of the other, some moved, some with a word gone.
    private static (string, string, long) Edit(string[] old, string[] other, int[] choices, long steps)
    {
        var blocks = old.ToList();
        if (choices[0] < 150)
        {
            return (string.Concat(old), string.Concat(other), steps);
        }

        foreach (var block in other.Take(choices[1] % 3))
        {
            blocks.Insert(choices[2] % (blocks.Count + 1), block);
        }

        if (blocks.Count > 1 && choices[3] % 2 == 0)
        {
            var moved = blocks[choices[3] % blocks.Count];
            blocks.RemoveAt(choices[3] % blocks.Count);
            blocks.Insert(choices[4] % (blocks.Count + 1), moved);
        }

        if (blocks.Count > 0 && choices[5] % 3 > 0)
        {
            var at = choices[5] % blocks.Count;
            blocks[at] = choices[5] % 3 == 1 ? blocks[at].Replace("<em>", "<b>").Replace("</em>", "</b>") : blocks[at].Replace(" of", "</p><p>of");
        }

        return (string.Concat(old), string.Concat(blocks), steps);
    }

    private static Gen<string> OneOf(params string[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);
}
