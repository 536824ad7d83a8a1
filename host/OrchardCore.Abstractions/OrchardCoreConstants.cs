namespace OrchardCore;

public static class OrchardCoreConstants
{
}
