namespace OrchardCore.DisplayManagement;

public interface IPositioned
{
    string Position { get; set; }
}
