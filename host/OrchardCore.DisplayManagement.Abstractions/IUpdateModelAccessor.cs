namespace OrchardCore.DisplayManagement.ModelBinding;

public interface IUpdateModelAccessor
{
    IUpdateModel ModelUpdater { get; set; }
}
