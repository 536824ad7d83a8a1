namespace OrchardParticipation.Text.Comparing.Html.Reading;

internal enum TokenKind : byte
{
    /// <summary>Has a letter or a digit; the only kind that counts as a word.</summary>
    Word,

    /// <summary>Punctuation, a symbol, an emoji.</summary>
    Sign,

    /// <summary>An image or a line break: an element that stands in the text like a word.</summary>
    Atom,

    /// <summary>Stands for the content of an element that has none.</summary>
    Empty,
}

/// <summary>The distinct tokens of both sides of a comparison, numbered in the order in which they are met: equal numbers, equal text.</summary>
internal sealed class Vocabulary
{
    public const int NoSpace = 0;
    public const int Space = 1;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    // Tokens of one character, which are most of a text in Chinese: 256 of them in a page, 0 being none.
    private readonly int[]?[] _characters = new int[256][];
    private readonly List<string> _texts = [];
    private readonly List<TokenKind> _kinds = [];

    public Vocabulary()
    {
        _bySpan = _ids.GetAlternateLookup<ReadOnlySpan<char>>();
        Add("", TokenKind.Sign);
        Add(" ", TokenKind.Sign);
    }

    public int Count => _texts.Count;

    public string TextOf(int id) => _texts[id];

    public TokenKind KindOf(int id) => _kinds[id];

    public int Of(ReadOnlySpan<char> text)
    {
        if (text.Length != 1)
        {
            return Find(text);
        }

        var page = _characters[text[0] >> 8] ??= new int[256];
        ref var id = ref page[text[0] & 0xFF];
        return id != 0 ? id : id = Find(text);
    }

    /// <summary>A token that is no text; the name cannot clash with one, for no text of a document has the character U+0000.</summary>
    public int Of(TokenKind kind, string name)
    {
        var key = $"\0{kind}:{name}";
        return _ids.TryGetValue(key, out var id) ? id : Add(key, kind);
    }

    private int Find(ReadOnlySpan<char> text)
    {
        if (_bySpan.TryGetValue(text, out var id))
        {
            return id;
        }

        return Add(text.ToString(), WordBreaks.HasWord(text) ? TokenKind.Word : TokenKind.Sign);
    }

    private int Add(string text, TokenKind kind)
    {
        var id = _texts.Count;
        _ids.Add(text, id);
        _texts.Add(text);
        _kinds.Add(kind);
        return id;
    }
}
