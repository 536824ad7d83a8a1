using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Title;

public interface IPageTitleBuilder
{
    void AddSegment(IHtmlContent segment, string position = "0");
    void Clear();
    IHtmlContent GenerateTitle(IHtmlContent separator);
    void SetFixedTitle(IHtmlContent title);
}
