using System.Globalization;

namespace OrchardCore.ContentLocalization;

public class CultureAspect
{
    public CultureInfo Culture { get; set; }
    public bool HasCulture { get; set; }
}
