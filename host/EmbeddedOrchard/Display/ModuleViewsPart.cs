using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Razor.Hosting;

namespace EmbeddedOrchard.Display;

/// <summary>The compiled views of one module or theme, at <c>/Areas/{module}/Views/…</c> instead of <c>/Views/…</c>.</summary>
internal sealed class ModuleViewsPart(string moduleId, Assembly assembly) : ApplicationPart, IRazorCompiledItemProvider
{
    private readonly RazorCompiledItem[] _items = [.. new RazorCompiledItemLoader().LoadItems(assembly).Select(item => new ReRootedItem(moduleId, item))];

    public override string Name => moduleId + ".Views";

    public IEnumerable<RazorCompiledItem> CompiledItems => _items;

    private sealed class ReRootedItem(string moduleId, RazorCompiledItem item) : RazorCompiledItem
    {
        public override string Identifier { get; } = ViewPaths.Root(moduleId) + item.Identifier;

        public override string Kind => item.Kind;

        public override IReadOnlyList<object> Metadata => item.Metadata;

        public override Type Type => item.Type;
    }
}
