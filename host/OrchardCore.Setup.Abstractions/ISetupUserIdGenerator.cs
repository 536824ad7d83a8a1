namespace OrchardCore.Setup.Services;

public interface ISetupUserIdGenerator
{
    string GenerateUniqueId();
}
