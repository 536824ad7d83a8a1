using Microsoft.AspNetCore.Html;

namespace OrchardParticipation.Awards.Menus;

/// <summary>A published menu as it is kept for all readers of a language; null entries mean that there is none.</summary>
internal sealed record StoredMenu(IReadOnlyList<StoredEntry>? Entries);

/// <summary>One entry. <paramref name="Types"/> are the content types that a reader must be allowed to read to be led there.</summary>
internal sealed record StoredEntry(HtmlString Text, string? Url, string? Target, IReadOnlyList<string> Types, IReadOnlyList<StoredEntry> Below);
