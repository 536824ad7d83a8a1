using EmbeddedOrchard.Display;
using EmbeddedOrchard.Display.Shapes;
using OrchardCore.DisplayManagement.Zones;

namespace EmbeddedOrchard.Tests.Display;

public sealed class ShapeNamesTests
{
    [Theory]
    [InlineData("AwardPart", "AwardPart")]
    [InlineData("AwardPart.Edit", "AwardPart_Edit")]
    [InlineData("TextField-TextArea.Edit", "TextField_Edit__TextArea")]
    [InlineData("Content-Award.Summary", "Content_Summary__Award")]
    [InlineData("Award-TitlePart", "Award__TitlePart")]
    [InlineData("Content-Award.Edit", "Content_Edit__Award")]
    [InlineData("Practice-Summary-Text.Detail", "Practice_Detail__Summary__Text")]
    [InlineData("HtmlBodyPart-M.Display", "HtmlBodyPart_Display__M")]
    [InlineData("Zone-Footer", "Zone__Footer")]
    public void A_file_is_the_template_of_one_shape(string file, string shapeType) => Assert.Equal(shapeType, ShapeNames.FromFileName(file));

    [Theory]
    [InlineData("/Areas/OrchardParticipation.Awards/Views/Edition/Index.cshtml", "OrchardParticipation.Awards.Views.Edition.Index")]
    [InlineData("/Areas/OrchardParticipation.Theme/Views/Layout.cshtml", "OrchardParticipation.Theme.Views.Layout")]
    [InlineData("/Views/Home/Index.cshtml", "Views.Home.Index")]
    public void A_view_has_its_path_as_context_in_PO_files(string path, string context) => Assert.Equal(context, ViewPaths.LocalizationContext(path));

    [Fact]
    public void Positions_sort_as_people_mean_them()
    {
        string?[] sorted = ["before", null, "1", "1.5", "2", "10", "am-b", "am-c", "after"];
        var shuffled = sorted.Reverse().ToArray();

        Assert.Equal(
            ["before", null, "1", "1.5", "2", "10", "after", "am-b", "am-c"],
            shuffled.Order(FlatPositionComparer.Instance));
    }

    [Fact]
    public void An_editor_without_a_view_of_its_own_takes_the_general_one() =>
        Assert.Equal(["TextField_Edit__Icon__Large", "TextField_Edit__Icon", "TextField_Edit"], ShapeNames.WithGeneral("TextField_Edit__Icon__Large"));
}
