using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.ResourceManagement.TagHelpers;

public class ResourcesTagHelper : TagHelper
{
}
