namespace OrchardCore.Environment.Shell.Descriptor.Models;

/// <summary>The features of a tenant, as stored in its database.</summary>
public class ShellDescriptor
{
    public int SerialNumber { get; set; }
    public IList<ShellFeature> Features { get; set; } = [];
}
