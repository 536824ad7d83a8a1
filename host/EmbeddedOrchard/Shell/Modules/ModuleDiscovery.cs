using System.Reflection;
using OrchardCore.Modules.Manifest;

namespace EmbeddedOrchard.Shell.Modules;

/// <summary>Finds the modules that the application names in its assembly attributes, and the application itself.</summary>
internal static class ModuleDiscovery
{
    public const string ApplicationFeature = "Application.Default";

    public static IReadOnlyList<SiteExtension> Discover(string applicationName)
    {
        var application = Assembly.Load(new AssemblyName(applicationName));
        var modules = application.GetCustomAttributes<ModuleNameAttribute>().Select(module => Read(module.Name));
        return [.. modules, Application(application), .. BuiltInFeatures.All];
    }

    public static SiteExtension Read(string assemblyName)
    {
        Assembly assembly;
        try
        {
            assembly = Assembly.Load(new AssemblyName(assemblyName));
        }
        catch (Exception exception) when (exception is FileNotFoundException or FileLoadException or BadImageFormatException)
        {
            throw new ShellStartupException($"The module '{assemblyName}' cannot be loaded: {exception.Message}", exception);
        }

        return Read(assembly);
    }

    public static SiteExtension Read(Assembly assembly)
    {
        var attributes = assembly.GetCustomAttributes<ModuleAttribute>().ToArray();
        var marker = attributes.OfType<ModuleMarkerAttribute>().FirstOrDefault();
        var manifest = attributes.FirstOrDefault(attribute => attribute is not ModuleMarkerAttribute) ?? marker
            ?? throw new ShellStartupException($"'{assembly.GetName().Name}' is no module: it has no manifest.");
        var features = assembly.GetCustomAttributes<FeatureAttribute>().Where(attribute => attribute is not ModuleAttribute);
        return new SiteExtension(manifest.Id ?? assembly.GetName().Name!, manifest, features, assembly);
    }

    private static SiteExtension Application(Assembly assembly)
    {
        var name = assembly.GetName().Name!;
        var feature = new FeatureAttribute { Id = ApplicationFeature, Name = name, Description = "The application", IsAlwaysEnabled = true };
        return new SiteExtension(name, new ModuleAttribute { Name = name, Category = "Application" }, [feature], assembly);
    }
}
