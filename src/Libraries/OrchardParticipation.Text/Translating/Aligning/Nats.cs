namespace OrchardParticipation.Text.Translating.Aligning;

/// <summary>Logarithms of chances in whole numbers, so that sums are the same in every order and on every machine.</summary>
internal static class Nats
{
    public const int One = 256;

    public static int Of(double nats) => (int)Math.Round(nats * One);
}
