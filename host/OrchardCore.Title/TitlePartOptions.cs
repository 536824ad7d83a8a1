namespace OrchardCore.Title.Models;

public enum TitlePartOptions
{
    Editable = 0,
    GeneratedDisabled = 1,
    GeneratedHidden = 2,
    EditableRequired = 3,
}
