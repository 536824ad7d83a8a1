using OrchardParticipation.Text.Comparing.Html.Reading;

namespace OrchardParticipation.Text.Comparing.Html;

/// <summary>A token or a part of one with its fate; at the bound of a block, the block that begins.</summary>
internal readonly record struct Segment(PieceKind Kind, string Text, int Space, int OldChain, int NewChain, TokenKind Token, int Block = -1)
{
    public bool IsSpace => IsText && Text.Length == 0;

    public bool IsText => Token is TokenKind.Word or TokenKind.Sign && Kind < PieceKind.Split;
}

/// <summary>Reads the segments of a changed block off the alignment.</summary>
internal sealed class Segments(Fragment old, Fragment @new, int[] newTokens, Lexicon lexicon)
{
    private List<Segment> _segments = [];

    public List<Segment> Read(Range oldBlocks, Range newBlocks)
    {
        var (i, oldEnd) = Bounds(old, oldBlocks);
        var (j, newEnd) = Bounds(@new, newBlocks);
        _segments = new(Math.Max(oldEnd - i, newEnd - j));
        var (oldBlock, newBlock) = (oldBlocks.Start.Value, newBlocks.Start.Value);
        while (i < oldEnd || j < newEnd)
        {
            var start = i;
            while (i < oldEnd && (newTokens[i] < 0 || newEnd == 0))
            {
                OldBound(ref oldBlock, i);
                AddOneSided(PieceKind.Deleted, old.Tokens[i++]);
            }

            var match = i < oldEnd ? newTokens[i] : newEnd;
            var deletedImage = i == start + 1 ? _segments.Count - 1 : -1;
            while (j < match)
            {
                NewBound(ref newBlock, j);
                AddOneSided(PieceKind.Inserted, @new.Tokens[j++]);
                JoinImages(deletedImage);
            }

            if (i < oldEnd)
            {
                OldBound(ref oldBlock, i);
                NewBound(ref newBlock, j);
                AddPair(old.Tokens[i++], @new.Tokens[j++]);
            }
        }

        return _segments;
    }

    private static (int Start, int End) Bounds(Fragment fragment, Range blocks) =>
        blocks.Start.Value == blocks.End.Value ? (0, 0) : (fragment.Blocks[blocks.Start.Value].Start, fragment.Blocks[blocks.End.Value - 1].End);

    private void OldBound(ref int block, int token)
    {
        if (token >= old.Blocks[block].End)
        {
            _segments.Add(new Segment(PieceKind.Joined, "", Vocabulary.NoSpace, 0, 0, TokenKind.Sign, ++block));
        }
    }

    private void NewBound(ref int block, int token)
    {
        if (token >= @new.Blocks[block].End)
        {
            _segments.Add(new Segment(PieceKind.Split, "", Vocabulary.NoSpace, 0, 0, TokenKind.Sign, ++block));
        }
    }

    private void AddOneSided(PieceKind kind, Token token)
    {
        var (text, token_) = (TextOf(token.Id), lexicon.Vocabulary.KindOf(token.Id));
        if (token.Format >= 0)
        {
            _segments.Add(Side(kind, text, token.Space, token.Format, token_));
            return;
        }

        var (position, space) = (0, token.Space);
        foreach (var (length, chain) in lexicon.Formats.PartsOf(token.Format))
        {
            _segments.Add(Side(kind, text.Substring(position, length), space, chain, token_));
            (position, space) = (position + length, Vocabulary.NoSpace);
        }
    }

    private static Segment Side(PieceKind kind, string text, int space, int chain, TokenKind token) =>
        kind == PieceKind.Deleted ? new Segment(kind, text, space, chain, 0, token) : new Segment(kind, text, space, 0, chain, token);

    private void AddPair(Token before, Token after)
    {
        var (text, kind) = (TextOf(after.Id), lexicon.Vocabulary.KindOf(after.Id));
        var space = after.Space;
        if (before.Space != after.Space)
        {
            AddSpace(PieceKind.Deleted, before.Space, FirstChain(before));
            AddSpace(PieceKind.Inserted, after.Space, FirstChain(after));
            space = Vocabulary.NoSpace;
        }

        if (before.Format == after.Format && after.Format >= 0)
        {
            _segments.Add(new Segment(PieceKind.Unchanged, text, space, after.Format, after.Format, kind));
            return;
        }

        // Both formats cut at the bounds of either.
        var (position, oldPart, oldEnd, newPart, newEnd) = (0, -1, 0, -1, 0);
        var (oldChain, newChain) = (0, 0);
        do
        {
            Next(before.Format, ref oldPart, ref oldEnd, ref oldChain, position, text.Length);
            Next(after.Format, ref newPart, ref newEnd, ref newChain, position, text.Length);
            var end = kind is TokenKind.Atom or TokenKind.Empty ? text.Length : Math.Min(oldEnd, newEnd);
            _segments.Add(new Segment(Change(oldChain, newChain, kind), text[position..end], space, oldChain, newChain, kind));
            (position, space) = (end, Vocabulary.NoSpace);
        }
        while (position < text.Length);
    }

    private void Next(int format, ref int part, ref int end, ref int chain, int position, int length)
    {
        if (format >= 0)
        {
            (chain, end) = (format, length);
        }
        else if (position >= end)
        {
            var (partLength, partChain) = lexicon.Formats.PartsOf(format)[++part];
            (chain, end) = (partChain, end + partLength);
        }
    }

    private void AddSpace(PieceKind kind, int space, int chain)
    {
        if (space != Vocabulary.NoSpace)
        {
            _segments.Add(Side(kind, "", space, chain, TokenKind.Sign));
        }
    }

    // White space stands beside an image and never in it.
    private int FirstChain(Token token) =>
        token.Format < 0 ? lexicon.Formats.PartsOf(token.Format)[0].Chain
        : lexicon.Vocabulary.KindOf(token.Id) == TokenKind.Atom ? lexicon.Formats.Around(token.Format)
        : token.Format;

    private PieceKind Change(int oldChain, int newChain, TokenKind kind) =>
        oldChain == newChain ? PieceKind.Unchanged
        : kind == TokenKind.Atom && IsImage(newChain) && lexicon.Formats.ShapeOf(oldChain) != lexicon.Formats.ShapeOf(newChain) ? PieceKind.ImageChanged
        : LinkOf(oldChain) != LinkOf(newChain) ? PieceKind.Relinked
        : PieceKind.Reformatted;

    // One image in the place of another is a change of image and not a text that went and one that came.
    private void JoinImages(int deleted)
    {
        if (deleted >= 0 && deleted == _segments.Count - 2
            && _segments[deleted] is { Kind: PieceKind.Deleted, Token: TokenKind.Atom } before && IsImage(before.OldChain)
            && _segments[^1] is { Token: TokenKind.Atom } after && IsImage(after.NewChain) && before.Space == after.Space)
        {
            _segments.RemoveAt(_segments.Count - 1);
            _segments[deleted] = after with { Kind = PieceKind.ImageChanged, OldChain = before.OldChain };
        }
    }

    private bool IsImage(int chain) => lexicon.Shapes[lexicon.Formats.ShapeOf(chain)].Element.Sort == ElementSort.Image;

    private int LinkOf(int chain)
    {
        for (; chain != 0; chain = lexicon.Formats.Around(chain))
        {
            if (lexicon.Shapes[lexicon.Formats.ShapeOf(chain)].Element.Sort == ElementSort.Link)
            {
                return lexicon.Formats.ShapeOf(chain);
            }
        }

        return -1;
    }

    // What is no text has a name in the vocabulary, which nobody may see.
    private string TextOf(int id) => lexicon.Vocabulary.KindOf(id) >= TokenKind.Atom ? "" : lexicon.Vocabulary.TextOf(id);
}
