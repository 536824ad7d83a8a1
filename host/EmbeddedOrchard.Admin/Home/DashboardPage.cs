using EmbeddedOrchard.Admin.Contents.Listing;

namespace EmbeddedOrchard.Admin.Home;

public sealed record DashboardPage(
    IReadOnlyList<ContentRow> Recent, IReadOnlyList<ContentRow> Drafts, IReadOnlyList<(string Name, string DisplayName)> Creatable);
