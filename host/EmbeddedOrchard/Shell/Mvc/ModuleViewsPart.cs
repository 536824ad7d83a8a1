using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Razor.Hosting;

namespace EmbeddedOrchard.Shell.Mvc;

/// <summary>The compiled views of a module, at <c>/Areas/{module}/Views/…</c>.</summary>
internal sealed class ModuleViewsPart(string moduleId, Assembly assembly) : ApplicationPart, IRazorCompiledItemProvider
{
    public override string Name => moduleId + ".Views";

    public IEnumerable<RazorCompiledItem> CompiledItems { get; } =
        [.. new RazorCompiledItemLoader().LoadItems(assembly).Select(item => new MovedItem("/Areas/" + moduleId + item.Identifier, item))];

    private sealed class MovedItem(string identifier, RazorCompiledItem item) : RazorCompiledItem
    {
        public override string Identifier => identifier;
        public override string Kind => item.Kind;
        public override IReadOnlyList<object> Metadata => item.Metadata;
        public override Type Type => item.Type;
    }
}
