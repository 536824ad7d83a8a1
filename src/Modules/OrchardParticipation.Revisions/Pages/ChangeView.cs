using OrchardParticipation.Awards.Contracts;

namespace OrchardParticipation.Revisions.Pages;

/// <summary>How a page shows what changed. The address remembers it.</summary>
/// <param name="SideBySide">The old text beside the new one; else both in one.</param>
/// <param name="Source">The markup of the texts; else what a reader sees.</param>
public sealed record ChangeView(bool SideBySide = false, bool Source = false)
{
    public static ChangeView Of(string? view, string? text) => new(view == PublicRoutes.SideBySide, text == PublicRoutes.Source);

    public string Query => (SideBySide, Source) switch
    {
        (true, true) => $"?{PublicRoutes.View}={PublicRoutes.SideBySide}&{PublicRoutes.Text}={PublicRoutes.Source}",
        (true, false) => $"?{PublicRoutes.View}={PublicRoutes.SideBySide}",
        (false, true) => $"?{PublicRoutes.Text}={PublicRoutes.Source}",
        _ => "",
    };
}
