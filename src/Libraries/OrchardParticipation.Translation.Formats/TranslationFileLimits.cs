namespace OrchardParticipation.Translation.Formats;

/// <summary>How much of a file is read before it is refused.</summary>
/// <remarks>Of the stream, one byte more than the limit is taken at most. The depth is that of elements inside elements, in XLIFF.</remarks>
public sealed record TranslationFileLimits(int Bytes = 20 * 1024 * 1024, int Units = 100_000, int Problems = 1_000, int Depth = 100);
