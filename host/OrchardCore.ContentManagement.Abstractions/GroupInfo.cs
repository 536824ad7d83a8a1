using Microsoft.Extensions.Localization;

namespace OrchardCore.ContentManagement;

public class GroupInfo
{
    public GroupInfo(LocalizedString name)
    {
        Name = name;
    }
    public string Id { get; set; }
    public LocalizedString Name { get; set; }
    public string Position { get; set; }
}
