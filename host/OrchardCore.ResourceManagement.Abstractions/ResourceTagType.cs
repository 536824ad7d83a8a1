namespace OrchardCore.ResourceManagement;

public enum ResourceTagType
{
    Meta = 0,
    HeadLink = 1,
    Stylesheet = 2,
    HeadScript = 3,
    FootScript = 4,
    Header = 5,
    Footer = 6,
}
