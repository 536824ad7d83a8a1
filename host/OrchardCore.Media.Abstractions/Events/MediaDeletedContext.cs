namespace OrchardCore.Media.Events;

public class MediaDeletedContext : MediaContextBase
{
    public bool Result { get; set; }
}
