namespace OrchardCore.Media;

public interface IMediaTokenService
{
    string AddTokenToPath(string path);
}
