using OrchardCore.DisplayManagement;

namespace EmbeddedOrchard.Admin.Trees;

/// <summary>The editor of one node. <paramref name="Token"/> names the state of the whole item that carries the tree.</summary>
public sealed record NodePage(IShape Editor, string Text, string TypeName, string OwnerText, string Token, string BackUrl, bool IsNew, string? Culture);

/// <summary>The question before a node is deleted, and how many go with it.</summary>
public sealed record NodeRemovalPage(string Text, int CountBelow, string OwnerText, string Token, string BackUrl);
