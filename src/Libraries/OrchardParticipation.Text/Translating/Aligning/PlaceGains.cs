using OrchardParticipation.Text.Translating.Reading;

namespace OrchardParticipation.Text.Translating.Aligning;

/// <summary>What the places of two blocks say for it that one translates the other: translators keep headings, lists and tables.</summary>
internal static class PlaceGains
{
    public static int Of(BlockPlace source, BlockPlace translation)
    {
        if (source.Kind != translation.Kind)
        {
            return source.Kind == TranslatableKind.Heading || translation.Kind == TranslatableKind.Heading ? -5 * Nats.One
                : IsProse(source.Kind) && IsProse(translation.Kind) ? -Nats.One
                : -3 * Nats.One;
        }

        return source.Kind switch
        {
            TranslatableKind.Heading => source.Level == translation.Level ? 2 * Nats.One : -Math.Abs(source.Level - translation.Level) * Nats.One / 2,
            TranslatableKind.ListItem => Nats.One + Edge(source, translation) + Depth(source, translation),
            TranslatableKind.TableCell => Nats.One + Column(source, translation) + Edge(source, translation),
            TranslatableKind.Text or TranslatableKind.Paragraph => Nats.One / 5,
            _ => 2 * Nats.One,
        };
    }

    /// <summary>What it costs to take two neighbours for one: paragraphs are joined, cells and headings hardly ever.</summary>
    public static int Joining(BlockPlace one, BlockPlace next) => one.Kind == next.Kind ? OfKind(one.Kind) : Math.Max(OfKind(one.Kind), OfKind(next.Kind)) + Nats.One;

    private static int OfKind(TranslatableKind kind) => kind switch
    {
        TranslatableKind.Heading => 5 * Nats.One,
        TranslatableKind.TableCell => 4 * Nats.One,
        TranslatableKind.Caption => 3 * Nats.One,
        TranslatableKind.ListItem => Nats.One,
        _ => 0,
    };

    private static bool IsProse(TranslatableKind kind) => kind is TranslatableKind.Text or TranslatableKind.Paragraph or TranslatableKind.Quote;

    private static int Edge(BlockPlace source, BlockPlace translation) =>
        Edge(source.Position == 0, translation.Position == 0) + Edge(source.IsLast, translation.IsLast);

    private static int Edge(bool one, bool other) => one && other ? Nats.One : one != other ? -Nats.One / 2 : 0;

    private static int Column(BlockPlace source, BlockPlace translation) => source.Column == translation.Column ? Nats.One / 2 : -2 * Nats.One;

    private static int Depth(BlockPlace source, BlockPlace translation) => source.Level == translation.Level ? Nats.One / 5 : -Nats.One;
}
