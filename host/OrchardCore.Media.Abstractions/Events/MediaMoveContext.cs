namespace OrchardCore.Media.Events;

public class MediaMoveContext
{
    public string OldPath { get; set; }
    public string NewPath { get; set; }
}
